package nl.meekijken.access;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.FactorState;
import nl.meekijken.account.Passkey;
import nl.meekijken.account.Passkeys;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;

/** Reads the reader's own second factors, in one round trip. */
@Component
@Transactional(readOnly = true)
public class FactorReading {

	private final SecondFactors factors;

	private final Passkeys passkeys;

	private final RoundTrip roundTrip;

	FactorReading(SecondFactors factors, Passkeys passkeys, RoundTrip roundTrip) {
		this.factors = factors;
		this.passkeys = passkeys;
		this.roundTrip = roundTrip;
	}

	public FactorState state() {
		return this.roundTrip.ask(this.factors.ofViewer());
	}

	/** Reads the factors, and who reads. */
	public <P> Own<P> with(Question<P> reader) {
		var state = this.factors.ofViewer();
		var kept = this.passkeys.ofViewer();
		var answers = this.roundTrip.askAll(reader, state, kept);
		return new Own<>(answers.to(reader), answers.to(state), answers.to(kept));
	}

	/**
	 * Who reads, and which factors there are.
	 *
	 * @param <P> what the pages of an audience know of their reader
	 */
	public record Own<P>(P reader, FactorState state, List<Passkey> passkeys) {
	}

}
