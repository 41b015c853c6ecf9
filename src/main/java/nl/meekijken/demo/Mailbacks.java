package nl.meekijken.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.correspondence.Answered;
import nl.meekijken.correspondence.Emails;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.demo.Cast.Registered;
import nl.meekijken.dossier.NewDossier;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.reply.BroughtReplies;
import nl.meekijken.reply.SenderStanding;
import nl.meekijken.values.EmailAddress;

/**
 * Answers e-mails of demo dossiers: one answer is the client's own, and one claims to be
 * and wants the money elsewhere, so that staff have something to judge.
 */
@Component
class Mailbacks {

	private static final String OWN = """
			Goedemiddag,

			De auto staat tot en met vrijdag bij de garage. De expert kan daar elke dag terecht tussen 9 en 17 uur.

			Met vriendelijke groet
			""";

	private static final String CLAIMED = """
			Beste mensen,

			Ik heb een nieuwe bank. Kunt u het geld overmaken op mijn nieuwe rekening? Stuur mij even een bericht, dan mail ik het nummer.

			Groeten
			""";

	private final BroughtReplies replies;

	private final Emails emails;

	private final StaffDossiers dossiers;

	private final RoundTrip roundTrip;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Mailbacks(BroughtReplies replies, Emails emails, StaffDossiers dossiers, RoundTrip roundTrip,
			TransactionTemplate transaction, Clock clock) {
		this.transaction = transaction;
		this.replies = replies;
		this.emails = emails;
		this.dossiers = dossiers;
		this.roundTrip = roundTrip;
		this.clock = clock;
	}

	/**
	 * Inside the office, once its dossiers are there. No transaction runs while the
	 * messages come into the vault.
	 */
	void send(Registered people, List<Story> stories) {
		var mailed = Objects.requireNonNull(this.transaction.execute(asking -> stories.stream()
			.map(story -> story.told().by(people))
			.filter(dossier -> dossier.standing().status().isActive() && dossier.consentWithdrawnOn() == null)
			.filter(dossier -> !dossier.sideTracks().injury() && dossier.client().client().email() != null)
			.flatMap(dossier -> mailed(dossier).stream())
			.limit(2)
			.toList()));
		if (mailed.size() == 2) {
			bring(mailed.getFirst(), OWN, SenderStanding.VERIFIED);
			bring(mailed.getLast(), CLAIMED, SenderStanding.UNPROVEN);
		}
	}

	private Optional<Mailed> mailed(NewDossier dossier) {
		var email = dossier.client().client().email();
		if (email == null) {
			return Optional.empty();
		}
		var place = this.roundTrip.ask(this.dossiers.whereIs(dossier.number())).orElseThrow();
		return this.roundTrip.ask(this.emails.of(dossier.number()))
			.stream()
			.findFirst()
			.map(sent -> new Mailed(new Answered(place.office(), place.dossier(), sent.id()), email, sent.subject()));
	}

	private void bring(Mailed mailed, String words, SenderStanding standing) {
		var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(this.clock.instant().atOffset(ZoneOffset.UTC));
		var message = """
				From: %1$s
				To: dossier@112schade.example
				Subject: Re: %2$s
				Date: %3$s
				Message-ID: <%4$d@demo.example>
				MIME-Version: 1.0
				Content-Type: text/plain; charset=utf-8
				Content-Transfer-Encoding: 8bit

				%5$s""".formatted(mailed.from().value(), mailed.subject(), date, mailed.place().email().value(), words)
			.replace("\n", "\r\n");
		try {
			var put = this.replies.put(message.getBytes(StandardCharsets.UTF_8));
			this.transaction.executeWithoutResult(bringing -> this.replies.bring(mailed.place(), put, standing));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** An e-mail to a client that can be answered. */
	private record Mailed(Answered place, EmailAddress from, String subject) {
	}

}
