package nl.meekijken.access;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import nl.meekijken.account.FactorState;

import static org.assertj.core.api.Assertions.assertThat;

class ProofAskedTests {

	private static final String HERE = "/bevestigen";

	@Test
	void whoeverHasAnAppIsAskedItsCode() {
		var asked = new ProofAsked(state(true, 0), HERE, null, false);
		assertThat(asked.code()).isTrue();
		assertThat(asked.passkey()).isFalse();
		assertThat(asked.password()).isFalse();
	}

	@Test
	void whoeverHasAPasskeyOnlyIsNotAskedACode() {
		var asked = new ProofAsked(state(false, 1), HERE, null, false);
		assertThat(asked.passkey()).isTrue();
		assertThat(asked.code()).isFalse();
	}

	@Test
	void askedForARecoveryCodeThePasskeyStandsAside() {
		var asked = new ProofAsked(state(false, 2), HERE, null, true);
		assertThat(asked.code()).isTrue();
		assertThat(asked.passkey()).isFalse();
	}

	@Test
	void withoutAFactorThereIsNoRecoveryCodeEither() {
		var asked = new ProofAsked(state(false, 0), HERE, null, true);
		assertThat(asked.recovery()).isFalse();
		assertThat(asked.password()).isTrue();
	}

	@Test
	void theOtherWayKeepsWhereOneWantedToGo() {
		assertThat(other("/kantoor?nogmaals=weg&x=1", false))
			.isEqualTo(HERE + "?terug=%2Fkantoor%3Fnogmaals%3Dweg%26x%3D1&herstelcode=ja");
		assertThat(other("/kantoor", true)).isEqualTo(HERE + "?terug=%2Fkantoor");
		assertThat(other(null, false)).isEqualTo(HERE + "?herstelcode=ja");
		assertThat(other(null, true)).isEqualTo(HERE);
	}

	@Test
	void theWayBackStaysInsideTheAudienceAndNeverAsksAgain() {
		var staff = new ProofWay("/kantoor", "/kantoor/bevestigen", "/kantoor/eigen-gegevens");
		assertThat(List.of("/kantoor", "/kantoor/mensen/1", "/kantoor?x=1")).allMatch(staff::leadsBack);
		assertThat(List.of("/dossiers", "/kantoorgenoten", "//kantoor/", "/kantoor/bevestigen",
				"/kantoor/bevestigen?terug=/kantoor", "https://kantoor.example", ""))
			.noneMatch(staff::leadsBack);
		assertThat(new ProofWay("/", HERE, "/").leadsBack("/bevestigenden")).isTrue();
	}

	@Test
	void oneOfTwoFactorsCanBeMissedAndTheOnlyOneCannot() {
		assertThat(state(true, 0).hasAnother()).isFalse();
		assertThat(state(false, 1).hasAnother()).isFalse();
		assertThat(state(true, 1).hasAnother()).isTrue();
		assertThat(state(false, 2).hasAnother()).isTrue();
	}

	private static String other(@Nullable String back, boolean recovery) {
		var wish = (back != null) ? new Wish(new ProofWay("/kantoor", HERE, "/"), back, null, List.of(), false) : null;
		return new ProofAsked(state(true, 0), HERE, wish, recovery).other();
	}

	private static FactorState state(boolean app, int passkeys) {
		return new FactorState(app ? Instant.EPOCH : null, passkeys, 10, false, false);
	}

}
