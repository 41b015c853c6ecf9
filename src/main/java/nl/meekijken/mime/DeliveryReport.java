package nl.meekijken.mime;

import java.util.List;
import java.util.Optional;

/**
 * What a mail server says of the fate of a message, as RFC 3464 has it or in words.
 *
 * @param failed whether it was given up; one that is only late is not
 * @param status the code, as in "5.1.1", or what a server said that writes no codes
 * @param about the Message-ID of what it is about, if it says so
 * @param receivers whom it names, as it was written to them and where that led
 */
public record DeliveryReport(boolean failed, String status, Optional<String> about, List<String> receivers) {

	public DeliveryReport {
		receivers = List.copyOf(receivers);
	}

}
