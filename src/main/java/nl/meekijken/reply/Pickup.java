package nl.meekijken.reply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.correspondence.Answered;
import nl.meekijken.correspondence.Answers;
import nl.meekijken.correspondence.Bounces;
import nl.meekijken.database.Boundary;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.mail.ArrivedMessage;
import nl.meekijken.mail.Receipt;
import nl.meekijken.mime.DeliveryReport;
import nl.meekijken.mime.HostileMail;
import nl.meekijken.mime.IncomingMail;
import nl.meekijken.mime.MailKind;
import nl.meekijken.mime.MailReader;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.reply.ReceivingStore.Taken;
import nl.meekijken.vault.Vault;

/**
 * Takes in one message, unless there are too many: whole into the vault, then as a row of
 * its dossier, then its files, and only then it is filed and told of. Killed anywhere, it
 * is gone on with when the message comes again.
 */
@Component
class Pickup {

	private final Answers answers;

	private final Bounces bounces;

	private final LetterReports letters;

	private final ReceivingStore store;

	private final EnclosedFiles files;

	private final Filing filing;

	private final Vault vault;

	private final Boundary boundary;

	private final TransactionTemplate transaction;

	private final Judgement judgement;

	private final Clock clock;

	Pickup(Answers answers, Bounces bounces, LetterReports letters, ReceivingStore store, EnclosedFiles files,
			Filing filing, Vault vault, Boundary boundary, TransactionTemplate transaction, Clock clock,
			@Value("${meekijken.imap.authserv:}") String ourServer) {
		this.answers = answers;
		this.bounces = bounces;
		this.letters = letters;
		this.store = store;
		this.files = files;
		this.filing = filing;
		this.vault = vault;
		this.boundary = boundary;
		this.transaction = transaction;
		this.judgement = new Judgement(ourServer);
		this.clock = clock;
	}

	Receipt take(ArrivedMessage message) throws IOException, HostileMail {
		if (!message.whole()) {
			return putBy(MailReader.readHeader(message.bytes()), StrayReason.TOO_LARGE);
		}
		var mail = MailReader.read(message.bytes());
		var place = place(mail);
		if (place.isPresent()) {
			return take(place.get(), mail, message.bytes());
		}
		return this.letters.take(mail) ? Receipt.TAKEN : putBy(mail, message.bytes(), StrayReason.NO_WORD);
	}

	private Receipt take(Answered place, IncomingMail mail, byte[] bytes) throws IOException {
		var taken = this.boundary.insideOrThrow(place.office(), () -> {
			var known = this.store.knownOf(place.dossier(), mail.sender().map(EmailAddress::value).orElse(""));
			var standing = this.judgement.of(mail, known);
			return this.store.hasRoom(place.dossier(), mail, standing, this.clock.instant())
					? Optional.of(takeIn(place, mail, bytes, known, standing)) : Optional.<Taken>empty();
		});
		if (taken.isEmpty()) {
			return putBy(mail, StrayReason.TOO_MANY);
		}
		return taken.get().isOneTooMany() ? putBy(mail, bytes, StrayReason.TOO_MANY) : Receipt.TAKEN;
	}

	private Taken takeIn(Answered place, IncomingMail mail, byte[] bytes, Judgement.Known known,
			SenderStanding standing) throws IOException {
		var kept = this.vault.keep(new ByteArrayInputStream(bytes)).fingerprint();
		var row = this.store.takeIn(place, mail, kept, standing,
				becomes(mail, standing, known.open() && addressed(mail, place)), this.clock.instant());
		if (row.is(ReceivedState.ARRIVING)) {
			file(place, row.id(), mail, known.injury());
		}
		if (row.is(ReceivedState.REPORT)) {
			mail.report().filter(DeliveryReport::failed).ifPresent(report -> bounce(place, report));
		}
		return row;
	}

	private void file(Answered place, ReceivedId id, IncomingMail mail, boolean injury) throws IOException {
		var audience = injury ? DocumentAudience.INTERNAL : DocumentAudience.INTERMEDIARY;
		this.files.take(place.office(), place.dossier(), id, mail, Writer.CLIENT, audience);
		this.transaction.executeWithoutResult(filed -> {
			if (this.store.file(id, this.clock.instant())) {
				this.filing.tell(place.office(), place.dossier(), Writer.CLIENT, injury);
			}
		});
	}

	private void bounce(Answered place, DeliveryReport report) {
		this.transaction.executeWithoutResult(noting -> this.bounces.note(place, report.status()));
	}

	private static ReceivedState becomes(IncomingMail mail, SenderStanding standing, boolean open) {
		return switch (mail.kind()) {
			case REPORT -> ReceivedState.REPORT;
			case AUTOMATIC -> ReceivedState.AUTOMATIC;
			case WRITTEN ->
				(standing == SenderStanding.VERIFIED && open) ? ReceivedState.ARRIVING : ReceivedState.TO_JUDGE;
		};
	}

	/**
	 * What a person wrote is kept, for a person to read, as far as there is room; of
	 * others that it came.
	 */
	private Receipt putBy(IncomingMail mail, byte[] bytes, StrayReason why) throws IOException {
		if (mail.kind() != MailKind.WRITTEN || !this.store.hasRoomFor(mail, bytes.length, this.clock.instant())) {
			return putBy(mail, why);
		}
		var kept = this.vault.keep(new ByteArrayInputStream(bytes));
		this.store.putBy(mail, kept, why, this.clock.instant());
		return Receipt.LEFT;
	}

	private Receipt putBy(IncomingMail mail, StrayReason why) {
		this.store.putBy(mail, why, this.clock.instant());
		return Receipt.LEFT;
	}

	/**
	 * The e-mail that it answers to, by an address of ours that it was sent to, or that
	 * stands in what somebody sends on; of what a mail server tells, by the Message-ID
	 * and the receiver.
	 */
	private Optional<Answered> place(IncomingMail mail) {
		return Stream.of(mail.addressees(), MailReader.addressesIn(mail.text()))
			.flatMap(List::stream)
			.flatMap(address -> this.answers.to(address).stream())
			.findFirst()
			.or(() -> mail.report()
				.flatMap(report -> report.about().flatMap(id -> this.answers.about(id, report.receivers()))));
	}

	private boolean addressed(IncomingMail mail, Answered place) {
		return mail.addressees().stream().anyMatch(address -> this.answers.to(address).equals(Optional.of(place)));
	}

}
