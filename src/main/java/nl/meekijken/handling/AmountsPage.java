package nl.meekijken.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.document.FiledPaper;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.dossier.Payable;
import nl.meekijken.dossier.VatPosition;
import nl.meekijken.recovery.Deadline;
import nl.meekijken.recovery.Head;
import nl.meekijken.recovery.Interest;
import nl.meekijken.recovery.InterestRate;
import nl.meekijken.recovery.Interruption;
import nl.meekijken.recovery.PaidOut;
import nl.meekijken.recovery.Payment;
import nl.meekijken.recovery.PaymentKind;
import nl.meekijken.recovery.Statement;
import nl.meekijken.values.Money;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/** The amounts of a dossier, the interest over them, and the days that the law names. */
record AmountsPage(Frame frame, HandledDossier dossier, Statement statement, List<Interruption> interruptions,
		List<InterestRate> rates, List<FiledPaper> papers, Payable payable, AmountDrafts drafts) implements Page {

	@Override
	public HttpStatus status() {
		return this.drafts.status();
	}

	Texts texts() {
		return this.frame.texts();
	}

	Addresses address() {
		return new Addresses(this.dossier.file().number());
	}

	/** With which part of the liability all is reckoned, in words. */
	String liability() {
		return Liability.words(texts(), this.dossier.file().counterparties());
	}

	/** Whether the client can be paid, in words. */
	String payableWords() {
		return AccountWords.of(texts(), this.payable);
	}

	String money(Money amount) {
		return amount.display(texts().locale());
	}

	/** The heads, each with what of it can be recovered. */
	List<HeadLine> lines() {
		var shares = this.statement.recoverableOfEach();
		return IntStream.range(0, shares.size())
			.mapToObj(place -> new HeadLine(this.statement.heads().get(place), shares.get(place)))
			.toList();
	}

	/** Whether the client gets VAT back; none if not known. */
	@Nullable VatPosition vat() {
		return this.dossier.file().extras().vatPosition();
	}

	HeadForm head() {
		var typed = this.drafts.head();
		if (typed != null) {
			return this.drafts.stale() ? typed.on(meanwhile()) : typed;
		}
		return kept(this.drafts.editing()).map(head -> HeadForm.of(head, texts().locale()))
			.orElseGet(() -> HeadForm.empty(vat() != VatPosition.DEDUCTIBLE));
	}

	/**
	 * The head as somebody else left it while it was changed here; none if it is gone.
	 */
	@Nullable Head meanwhile() {
		var typed = this.drafts.head();
		return (typed != null && this.drafts.stale()) ? kept(typed.head()).orElse(null) : null;
	}

	private Optional<Head> kept(String id) {
		return this.statement.heads().stream().filter(head -> id.equals(Long.toString(head.id()))).findFirst();
	}

	/** What somebody else left, in words, to lay beside what was typed. */
	String words(Head head) {
		var recognised = head.recognised();
		return texts().say("head.meanwhile", texts().label(head.kind()), money(head.claimed()),
				(recognised != null) ? money(recognised) : texts().say("unknown"), money(head.received()));
	}

	/** What to do after somebody else was first. */
	String stale() {
		var typed = this.drafts.head();
		return texts().say((typed != null && meanwhile() == null) ? "amounts.gone" : "amounts.stale");
	}

	/** What is left of a payment to go to the client. */
	Money left(Payment payment) {
		return payment.amount().minus(this.statement.paidOutOf(payment));
	}

	/** What of a payment went to the client, entry by entry. */
	List<PaidOut> paidOut(Payment payment) {
		return this.statement.paidOutEach().stream().filter(out -> out.payment() == payment.id()).toList();
	}

	/** Whether something of it can still go to the client. */
	boolean canGo(Payment payment) {
		return this.statement.stands(payment) && payment.kind() != PaymentKind.COSTS && !left(payment).isZero();
	}

	/**
	 * Whether it can be taken back as it stands: nothing of it may be with the client.
	 */
	boolean canBeTakenBack(Payment payment) {
		return this.statement.stands(payment) && this.statement.paidOutOf(payment).isZero();
	}

	/** The reason that was typed to take something back, and not kept. */
	String typedReason(String field) {
		var back = this.drafts.back();
		return (back != null && back.field().equals(field)) ? back.reason() : "";
	}

	PaymentForm payment() {
		var typed = this.drafts.payment();
		return (typed != null) ? typed : PaymentForm.empty(texts().today());
	}

	/** The day until which the interest is counted. */
	LocalDate until() {
		return InterestDay.parse(this.drafts.until(), texts().today()).orElse(texts().today());
	}

	/**
	 * What stands in the field of that day: what was typed, if no day can be read in it.
	 */
	String typedUntil() {
		return (this.drafts.errors().of(InterestDay.FIELD) != null) ? this.drafts.until() : until().toString();
	}

	/** Whether it was booked on a day before there was any damage. */
	boolean isBeforeDamage(Payment payment) {
		return payment.on().isBefore(this.dossier.file().damage().on());
	}

	/** Over what bears interest, from the day of the damage. */
	Interest interest() {
		var paid = this.statement.standingPayments()
			.stream()
			.filter(payment -> payment.kind() != PaymentKind.COSTS)
			.collect(Collectors.toMap(Payment::on, Payment::amount, Money::plus));
		return Interest.over(this.statement.bearingInterest(), this.dossier.file().damage().on(), until(), this.rates,
				Map.copyOf(paid));
	}

	/** The days that the law names, the nearest first. */
	List<TermLine> deadlines() {
		var file = this.dossier.file();
		return TermLine.of(file.damage().on(), file.counterparties(), this.interruptions);
	}

	/** Whether days follow from it: it was not taken back. */
	boolean stands(Interruption interruption) {
		return Interruption.standing(this.interruptions).contains(interruption);
	}

	/** How a deadline is drawn, by how near it is. */
	static String tone(Deadline deadline, LocalDate today) {
		return switch (deadline.nearness(today)) {
			case PAST, WITHIN_A_MONTH -> "bad";
			case WITHIN_THREE_MONTHS, WITHIN_SIX_MONTHS -> "wait";
			case WITHIN_A_YEAR -> "calm";
			case FAR -> "rest";
		};
	}

	/** The letter that proves an interruption, by its name. */
	String letter(Interruption interruption) {
		return this.papers.stream()
			.filter(paper -> interruption.letter() != null && paper.document().id().value() == interruption.letter())
			.findFirst()
			.map(paper -> paper.document().name())
			.orElse("");
	}

	static boolean isInside(Head head) {
		return !head.kind().isShown();
	}

}
