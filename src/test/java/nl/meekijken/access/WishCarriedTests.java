package nl.meekijken.access;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** What travels in hidden fields can be tampered with, and is read with distrust. */
class WishCarriedTests {

	private static final ProofWay STAFF = new ProofWay("/kantoor", "/kantoor/bevestigen", "/kantoor/eigen-gegevens");

	private static final String ROLE = "/kantoor/mensen/3/rol";

	@Test
	void whatIsSentAlongComesBackWhole() {
		var wish = wish(List.of(new Wish.Field("rol", "a"), new Wish.Field("rol", "b")));
		assertThat(sent(wish)).isEqualTo(wish);
	}

	@ParameterizedTest
	@ValueSource(strings = { "wachtwoord", "herhaling", "code", "herstelcode", "antwoord", "geheim" })
	void aSecretDoesNotTravelNorTheFormThatHeldIt(String secret) {
		assertThat(sent(wish(List.of(new Wish.Field(secret, "x")))).act()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example/", "//elsewhere.example", "/collegas/3/lid",
			"/kantoor/bevestigen", "/kantoortje" })
	void nothingIsCarriedOutOrShownOutsideTheAudience(String address) {
		var wish = sent(new Wish(STAFF, address, address, List.of(), false));
		assertThat(wish.back()).isEqualTo("/kantoor");
		assertThat(wish.act()).isNull();
	}

	@Test
	void aFormTravelsWithSixtyFieldsAndNotWithMore() {
		assertThat(sent(wish(fields(60))).fields()).hasSize(60);
		assertThat(sent(wish(fields(61))).act()).isNull();
	}

	@Test
	void aFormTravelsWithTwentyThousandCharactersAndNotWithMore() {
		assertThat(sent(wish(List.of(new Wish.Field("rol", "x".repeat(19_997))))).act()).isEqualTo(ROLE);
		assertThat(sent(wish(List.of(new Wish.Field("rol", "x".repeat(19_998))))).act()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD" })
	void anAddressCarriesNoForm(String method) {
		var sent = sent(method, wish(List.of(new Wish.Field("rol", "a"))));
		assertThat(sent.act()).isNull();
		assertThat(sent.fields()).isEmpty();
		assertThat(sent.back()).isEqualTo("/kantoor/mensen/3");
	}

	@Test
	void theAddressNeverHoldsTheForm() {
		assertThat(wish(List.of(new Wish.Field("rol", "a"))).address())
			.isEqualTo("/kantoor/bevestigen?terug=%2Fkantoor%2Fmensen%2F3");
	}

	private static Wish wish(List<Wish.Field> fields) {
		return new Wish(STAFF, "/kantoor/mensen/3", ROLE, fields, false);
	}

	private static List<Wish.Field> fields(int count) {
		return IntStream.range(0, count).mapToObj(place -> new Wish.Field("f" + place, "")).toList();
	}

	private static Wish sent(Wish wish) {
		return sent("POST", wish);
	}

	private static Wish sent(String method, Wish wish) {
		var request = new MockHttpServletRequest(method, STAFF.asking());
		wish.carried().forEach(field -> request.addParameter(field.name(), field.value()));
		return Wish.carriedBy(request, STAFF);
	}

}
