package nl.meekijken.recovery;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;

/**
 * The amounts of a dossier, as far as whoever asks may see them.
 *
 * @param paidOutEach what went to the client, entry by entry
 * @param liability the part for which the counterparty is liable; none as long as nobody
 * said so, then all of it is claimed
 */
public record Statement(List<Head> heads, List<Payment> payments, List<PaidOut> paidOutEach,
		@Nullable Percentage liability) {

	private static final Percentage WHOLE = new Percentage(100);

	public boolean isEmpty() {
		return this.heads.isEmpty() && this.payments.isEmpty();
	}

	public Money claimed() {
		return sum(this.heads.stream().map(Head::claimed).toList());
	}

	public Money recognised() {
		return sum(this.heads.stream().map(Head::recognised).filter(Objects::nonNull).toList());
	}

	/** What was received, by the heads it was for. */
	public Money received() {
		return sum(this.heads.stream().map(Head::received).toList());
	}

	/** What was paid, by the payments. */
	public Money paid() {
		return sum(this.payments.stream().map(Payment::amount).toList());
	}

	/** What came in: by the payments, or by the heads where none is booked. */
	public Money cameIn() {
		return this.payments.isEmpty() ? received() : paid();
	}

	/** What was paid and is not laid to a head yet; negative if too much was. */
	public Money unallocated() {
		return paid().minus(received());
	}

	/** What went to the client. */
	public Money paidOut() {
		return sum(this.paidOutEach.stream().map(PaidOut::amount).toList());
	}

	/** What of one payment went to the client. */
	public Money paidOutOf(Payment payment) {
		return sum(
				this.paidOutEach.stream().filter(out -> out.payment() == payment.id()).map(PaidOut::amount).toList());
	}

	/** The payments that were really made, without what was booked by mistake. */
	public List<Payment> standingPayments() {
		return this.payments.stream().filter(this::stands).toList();
	}

	/** What really went to the client. */
	public List<PaidOut> standingPaidOut() {
		return this.paidOutEach.stream().filter(this::stands).toList();
	}

	/** Whether it neither was booked back nor books back. */
	public boolean stands(Payment payment) {
		return payment.correction() == null && this.payments.stream()
			.map(Payment::correction)
			.noneMatch(correction -> correction != null && correction.booked() == payment.id());
	}

	/** Whether it neither was booked back nor books back. */
	public boolean stands(PaidOut out) {
		return out.correction() == null && this.paidOutEach.stream()
			.map(PaidOut::correction)
			.noneMatch(correction -> correction != null && correction.booked() == out.id());
	}

	/** What of the whole can be recovered under the liability, to the cent. */
	public Money recoverable() {
		return sum(recoverableOfEach());
	}

	/** What of the heads that bear interest can be recovered, to the cent. */
	public Money bearingInterest() {
		return sum(this.heads.stream().filter(head -> head.kind().bearsInterest()).map(Head::claimed).toList())
			.percent(percentage());
	}

	/**
	 * What of each head can be recovered. The interest is reckoned over the part already.
	 */
	public List<Money> recoverableOfEach() {
		var shares = Shares.of(this.heads.stream().map(head -> isInterest(head) ? Money.ZERO : head.claimed()).toList(),
				percentage());
		return IntStream.range(0, shares.size())
			.mapToObj(place -> isInterest(this.heads.get(place)) ? this.heads.get(place).claimed() : shares.get(place))
			.toList();
	}

	private static boolean isInterest(Head head) {
		return head.kind() == HeadKind.INTEREST;
	}

	/** What is still to come, if all that can be recovered is. */
	public Money outstanding() {
		return recoverable().minus(received());
	}

	private Percentage percentage() {
		return (this.liability != null) ? this.liability : WHOLE;
	}

	private static Money sum(List<Money> amounts) {
		return amounts.stream().reduce(Money.ZERO, Money::plus);
	}

}
