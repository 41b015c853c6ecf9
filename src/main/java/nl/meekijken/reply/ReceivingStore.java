package nl.meekijken.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.correspondence.Answered;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.Refusal;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.mime.IncomingMail;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Kept;

/** Writes down what comes in, once however often it comes. */
@Component
@Transactional
class ReceivingStore {

	/** More a client, or all others, write for one dossier on no day. */
	private static final int MOST_A_DAY = 50;

	/** More of those that belong nowhere are not kept whole: anybody can send them. */
	private static final int MOST_STRAYS = 300;

	private static final int MOST_OF_SENDER = 10;

	private static final long MOST_BYTES = 1_000_000_000;

	private final JdbcClient jdbc;

	ReceivingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether it is this node's turn, until then. */
	boolean takeTurn(UUID node, Instant now, Instant until) {
		return this.jdbc.sql("select reply.take_turn(?, ?, ?)")
			.params(node, at(now), at(until))
			.query(Boolean.class)
			.single();
	}

	void endTurn(UUID node) {
		this.jdbc.sql("select reply.end_turn(?)").param(node).query((row, index) -> true).single();
	}

	void putBy(IncomingMail mail, StrayReason why, Instant now) {
		putBy(mail.digest(), sender(mail), mail.subject(), why, now);
	}

	void putBy(String digest, String sender, String subject, StrayReason why, Instant now) {
		this.jdbc.sql("select reply.put_by(?, ?, ?, ?, ?)")
			.params(digest, at(now), sender, subject, why.name())
			.query((row, index) -> true)
			.single();
	}

	/** Whether one more that belongs nowhere is kept whole, of this sender and size. */
	boolean hasRoomFor(IncomingMail mail, long size, Instant now) {
		return this.jdbc.sql("select reply.has_room_for(?, ?, ?, ?, ?, ?)")
			.params(sender(mail), size, at(now), MOST_STRAYS, MOST_OF_SENDER, MOST_BYTES)
			.query(Boolean.class)
			.single();
	}

	/** Keeps what a person wrote and belongs nowhere, whole. */
	void putBy(IncomingMail mail, Kept bytes, StrayReason why, Instant now) {
		this.jdbc.sql("select reply.put_by_whole(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(mail.digest(), at(now), bytes.fingerprint().hex(), bytes.size(), sender(mail), mail.senderName(),
					mail.subject(), mail.text(), mail.broken(), FileNames.of(mail).toArray(String[]::new), why.name())
			.query(Boolean.class)
			.single();
	}

	void forgetStrays(Instant before) {
		this.jdbc.sql("select reply.forget_strays(?)").param(at(before)).query(Long.class).single();
	}

	/** Which of the messages that are left in the mailbox have been since before. */
	Set<Long> outdated(long numbering, List<Long> left, Instant now, Instant before) {
		return Set.copyOf(this.jdbc.sql("select uid from reply.outdated(?, ?, ?, ?) as o (uid)")
			.params(numbering, left.toArray(Long[]::new), at(now), at(before))
			.query(Long.class)
			.list());
	}

	/** By what the sender of a message for a dossier is judged, inside its office. */
	Judgement.Known knownOf(DossierId dossier, String sender) {
		return this.jdbc.sql("select open, injury, client_email, office_email, colleague from reply.known_of(?, ?)")
			.params(dossier.value(), EmailAddress.parse(sender).map(EmailAddress::key).orElse(""))
			.query((row, index) -> known(row))
			.single();
	}

	/** Whether it is taken in, if it is kept; asked before, since anybody can send. */
	boolean hasRoom(DossierId dossier, IncomingMail mail, SenderStanding standing, Instant now) {
		return this.jdbc.sql("select reply.has_room(?, ?, ?, ?, ?)")
			.params(dossier.value(), mail.digest(), standing.name(), at(now), MOST_A_DAY)
			.query(Boolean.class)
			.single();
	}

	/** Writes a message down; taken in before, it tells what became of it. */
	Taken takeIn(Answered place, IncomingMail mail, Fingerprint bytes, SenderStanding standing, ReceivedState state,
			Instant now) {
		return this.jdbc.sql("select outcome, message from reply.take_in(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(place.dossier().value(), place.email().value(), at(now), mail.digest(), bytes.hex(), sender(mail),
					mail.senderName(), mail.subject(), mail.text(), mail.broken(),
					FileNames.of(mail).toArray(String[]::new), standing.name(), state.name(), MOST_A_DAY)
			.query((row, index) -> new Taken(row.getString("outcome"), new ReceivedId(row.getLong("message"))))
			.single();
	}

	void noteFile(ReceivedId message, int place, String name, @Nullable DocumentId document, @Nullable Refusal why) {
		this.jdbc.sql("select reply.note_enclosed(?, ?, ?, ?, ?)")
			.params(message.value(), place, name)
			.param((document != null) ? document.value() : null)
			.param((why != null) ? why.name() : null)
			.query((row, index) -> true)
			.single();
	}

	/** Says whether it was not filed before. */
	boolean file(ReceivedId message, Instant now) {
		return this.jdbc.sql("select reply.file_arrived(?, ?)")
			.params(message.value(), at(now))
			.query(Boolean.class)
			.single();
	}

	/** The address, or whatever stands in its place. */
	private static String sender(IncomingMail mail) {
		return mail.sender().map(EmailAddress::value).orElse(mail.senderName());
	}

	private static Judgement.Known known(ResultSet row) throws SQLException {
		var client = Objects.requireNonNullElse(row.getString("client_email"), "");
		return new Judgement.Known(row.getBoolean("open"), row.getBoolean("injury"),
				EmailAddress.parse(client).map(EmailAddress::key).orElse(""),
				Judgement.domainOf(row.getString("office_email")), row.getBoolean("colleague"));
	}

	static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/**
	 * What a message became, now or before.
	 *
	 * @param outcome its state, or that there are too many
	 */
	record Taken(String outcome, ReceivedId id) {

		boolean isOneTooMany() {
			return this.outcome.equals(StrayReason.TOO_MANY.name());
		}

		boolean is(ReceivedState state) {
			return this.outcome.equals(state.name());
		}

	}

}
