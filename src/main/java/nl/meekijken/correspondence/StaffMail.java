package nl.meekijken.correspondence;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Secret;
import nl.meekijken.account.SecretHash;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.mail.LetterBrand;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.Texts;

/**
 * What staff write to a client, inside the office of the dossier and in the transaction
 * of whoever asks: first made to be looked at, then sent as it was seen, at once or
 * later.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StaffMail {

	private final FactsStore facts;

	private final CatalogueLetters letters;

	private final SentPapers papers;

	private final Composing composing;

	private final LeavingStore store;

	private final Leaving leaving;

	private final WhiteLabel whiteLabel;

	private final LinkStore links;

	private final Clock clock;

	private final SecureRandom chance = new SecureRandom();

	StaffMail(FactsStore facts, CatalogueLetters letters, SentPapers papers, Composing composing, LeavingStore store,
			Leaving leaving, WhiteLabel whiteLabel, LinkStore links, Clock clock) {
		this.links = links;
		this.facts = facts;
		this.letters = letters;
		this.papers = papers;
		this.composing = composing;
		this.store = store;
		this.leaving = leaving;
		this.whiteLabel = whiteLabel;
		this.clock = clock;
	}

	/** What a letter would be filled with. */
	public LetterFacts facts(DossierId dossier) {
		var today = Texts.of("correspondence", Texts.DUTCH, this.clock).today();
		return this.facts.of(dossier, today);
	}

	/**
	 * Begins a letter by finding its papers; one without an address to send it to needs
	 * none of them.
	 */
	public BegunLetter begin(DossierId dossier, LetterDraft draft, List<ChosenPaper> papers) {
		var known = facts(dossier);
		return new BegunLetter(draft, known.to().isEmpty() ? () -> new SentPapers.Read(List.of())
				: this.papers.find(known.number(), dossier, papers, draft.linked()));
	}

	/** Makes a letter as its client would get it, without sending it. */
	public DraftOutcome draft(OfficeId office, DossierId dossier, ReadLetter letter, Author by) {
		var known = facts(dossier);
		if (known.to().isEmpty()) {
			return new DraftOutcome.NoAddress();
		}
		return switch (letter.papers()) {
			case SentPapers.Read(var files) -> made(office, dossier, letter.draft(), known, files, by);
			case SentPapers.TooLarge() -> new DraftOutcome.PapersTooLarge();
			case SentPapers.NotForClient() -> new DraftOutcome.PaperNotForClient();
			case SentPapers.Missing() -> new DraftOutcome.PaperMissing();
		};
	}

	private DraftOutcome made(OfficeId office, DossierId dossier, LetterDraft draft, LetterFacts known,
			List<SentPapers.SentPaper> files, Author by) {
		var branded = draft.branded() && known.whiteLabel();
		var chosen = new LetterDraft(draft.kind(), draft.language(), draft.detail(), draft.words(), branded,
				draft.shared() && !known.injury(), draft.linked() && !files.isEmpty());
		var secret = chosen.linked() ? Secret.random(this.chance) : null;
		var letter = this.letters.letter(chosen, known, known.to().orElseThrow(),
				files.stream().map(SentPapers.SentPaper::file).filter(Objects::nonNull).toList(),
				(secret != null) ? PaperLink.ADDRESS + secret.letters() : null);
		var brand = branded ? brand(chosen, known) : null;
		var mailing = new Mailing(letter, this.letters.insteadOfLink(draft.language()), chosen.shared(), brand,
				by.name(), files.stream().map(SentPapers.SentPaper::attachment).toList());
		return new DraftOutcome.Made(this.store.draft(office, dossier, mailing, this.composing.compose(mailing),
				(secret != null) ? SecretHash.of(secret) : null, this.clock.instant()));
	}

	/** The brand that the office was given, or else its own name. */
	private LetterBrand brand(LetterDraft draft, LetterFacts known) {
		return this.whiteLabel.own(draft.language())
			.orElseGet(() -> LetterBrand.named(this.letters.brand(draft, known)));
	}

	/** Sends a draft as it was seen. Sent twice, it leaves once. */
	public SendingOutcome send(OfficeId office, DossierId dossier, EmailId id) {
		return held(dossier, id, waiting -> {
			this.leaving.leave(office, waiting);
			return SendingOutcome.SENT;
		});
	}

	/** Lets a draft leave by itself at a later moment, if nobody cancels it before. */
	public SendingOutcome plan(DossierId dossier, EmailId id, Instant moment) {
		return held(dossier, id, waiting -> {
			this.store.plan(id, moment);
			return SendingOutcome.PLANNED;
		});
	}

	/**
	 * Cancels an e-mail that was to leave later; false if it has left or was cancelled.
	 */
	public boolean cancel(DossierId dossier, EmailId id) {
		return this.store.cancel(dossier, id, this.clock.instant());
	}

	/**
	 * Ends the link by which the client fetches the papers of an e-mail; false if it has
	 * none, or it had ended.
	 */
	public boolean endLink(EmailId id, Author by) {
		return this.links.revoke(id, this.clock.instant(), by.name());
	}

	private SendingOutcome held(DossierId dossier, EmailId id, Function<Waiting, SendingOutcome> doing) {
		var waiting = this.store.hold(dossier, id);
		if (waiting.isEmpty()) {
			return SendingOutcome.GONE;
		}
		var present = facts(dossier).to().map(to -> to.value()).orElse("");
		if (!present.equals(waiting.get().letter().to())) {
			return SendingOutcome.ADDRESS_CHANGED;
		}
		return this.store.mayLeave(id) ? doing.apply(waiting.get()) : SendingOutcome.PAPER_HELD_BACK;
	}

}
