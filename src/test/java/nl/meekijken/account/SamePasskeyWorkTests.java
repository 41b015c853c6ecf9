package nl.meekijken.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.webauthn.api.Bytes;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.RoundTrips;
import nl.meekijken.trying.SoftKey;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A passkey that opens nothing costs the house the same, whether it is of somebody, of
 * somebody who was blocked, of an office without the portal, or of nobody.
 */
@ModuleTest
class SamePasskeyWorkTests {

	private static final AtomicInteger HOSTS = new AtomicInteger();

	@Autowired
	private SignIn signIn;

	@Autowired
	private Passkeys passkeys;

	@Autowired
	private PasskeyStore store;

	@Autowired
	private NobodysPasskey nobodys;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Test
	void whateverIsWrongWithAPasskeyTheWorkAndTheAnswerAreTheSame() {
		var work = new TreeMap<String, Integer>();
		kinds().forEach((kind, keys) -> work.put(kind, least(keys)));
		assertThat(work.values()).as(work.toString()).containsOnly(work.get("of nobody")).doesNotContain(0);
	}

	private Map<String, Supplier<SoftKey>> kinds() {
		return Map.of("of nobody", SamePasskeyWorkTests::unknown, "lent to somebody else",
				() -> of(this.people.of(Tier.GOLD)).withoutVerifying(), "lured elsewhere",
				() -> of(this.people.of(Tier.GOLD)).at("https://evil.example"), "right, of who is blocked",
				() -> changed("account.person set enabled = false where id = %d"), "wrong, of who is blocked",
				() -> changed("account.person set enabled = false where id = %d").withoutVerifying(),
				"wrong, of who has no password",
				() -> changed("account.person set password_hash = null where id = %d").withoutVerifying(),
				"wrong, of an office without the portal", () -> changed("""
						office.office_tier set tier = 'SILVER'
						 where office_id = (select office_id from account.person where id = %d)
						""").withoutVerifying(), "right, of who gave it up",
				() -> changed("account.passkey set credential_id = '\\x00' || credential_id where person_id = %d"));
	}

	/**
	 * The least of some times: a pool may look after its connections meanwhile.
	 */
	private int least(Supplier<SoftKey> keys) {
		return List.of(keys.get(), keys.get(), keys.get()).stream().mapToInt(this::cost).min().orElseThrow();
	}

	private int cost(SoftKey key) {
		var address = "198.18.7." + HOSTS.incrementAndGet();
		var challenge = this.signIn.askForPasskey(address).orElseThrow();
		var answer = new PasskeyAnswer(challenge.secret(), key.sign(challenge.options()));
		return RoundTrips
			.during(() -> assertThat(this.signIn.attempt(answer, address, "")).isEqualTo(new SignInOutcome.Refused()));
	}

	@Test
	void theOneOfNobodyIsLikeAnyOtherAndAnswersNothing() {
		var kept = this.nobodys.passkey();
		var attestation = new AttestationObjectConverter(new ObjectConverter()).convert(kept.attestation());
		var held = attestation.getAuthenticatorData().getAttestedCredentialData();
		assertThat(held).isNotNull();
		assertThat(held.getCOSEKey().getPublicKey()).isNotNull();
		assertThat(held.getCOSEKey().hasPrivateKey()).isFalse();
		var shown = new ShownPasskey(this.store, kept);
		assertThat(shown.findByCredentialId(Bytes.random()).getUserEntityUserId())
			.isEqualTo(shown.findByUserId(Bytes.random()).getFirst().getUserEntityUserId());
		assertThat(new NobodysPasskey().passkey().attestation()).as("after the next start")
			.isNotEqualTo(kept.attestation());
	}

	private SoftKey changed(String how) {
		var someone = this.people.of(Tier.GOLD);
		var key = of(someone);
		Owner.change("update " + how.formatted(someone.person().value()));
		return key;
	}

	private SoftKey of(Someone someone) {
		var key = new SoftKey();
		this.boundary.inside(this.entrance.halfway(someone.person()), () -> {
			var challenge = this.passkeys.toRegister(someone.person());
			return this.passkeys.register(someone.person(),
					new PasskeyAnswer(challenge.secret(), key.register(challenge.options())), "Telefoon");
		});
		return key;
	}

	private static SoftKey unknown() {
		var key = new SoftKey();
		key.register("{\"user\":{\"id\":\"AAAA\"},\"challenge\":\"AAAA\"}");
		return key;
	}

}
