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
 * @param liability the part for which the counterparty is liable; none as long as nobody
 * said so, then all of it is claimed
 */
public record Statement(List<Head> heads, List<Payment> payments, @Nullable Percentage liability) {

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

	/** What was paid and is not laid to a head yet; negative if too much was. */
	public Money unallocated() {
		return paid().minus(received());
	}

	/** What went to the client. */
	public Money paidOut() {
		return sum(this.payments.stream().map(Payment::paidOut).filter(Objects::nonNull).map(PaidOut::amount).toList());
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
