package nl.meekijken.reply;

/** What is known of the sender of a message. */
public enum SenderStanding {

	/** Our mail server vouches for it, and it is the address of the client. */
	VERIFIED,
	/** Nobody vouches for it: anybody may have sent it. */
	UNPROVEN,
	/** Our mail server vouches for it, but it is not the address of the client. */
	OTHER_ADDRESS,
	/** Our mail server vouches for it, and it is somebody of the office. */
	COLLEAGUE

}
