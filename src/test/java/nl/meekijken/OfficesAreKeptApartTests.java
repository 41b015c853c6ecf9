package nl.meekijken;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.PortalAddress.Thing;
import nl.meekijken.demo.Demos;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.Canaries.Cage;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one office has does not exist for another, at any address that the portal serves.
 */
@ModuleTest
class OfficesAreKeptApartTests {

	/**
	 * Who has no business here: of another office, or of a demo that anybody may have.
	 */
	enum Outsider {

		OTHER_OFFICE, DEMO

	}

	private static final long NO_ID = 999_999_999;

	private static final Thing NOTHING = new Thing("2999-999999", NO_ID, NO_ID, NO_ID);

	/** For those who have not signed in. */
	static final List<String> OPEN = List.of("GET /inloggen", "POST /inloggen", "GET /demo-aanvragen",
			"POST /demo-aanvragen", "POST /inloggen/passkey", "POST /inloggen/passkey/opties", "POST /uitloggen",
			"POST /taal", "GET /error", "GET /.well-known/security.txt", "GET /wachtwoord-vergeten",
			"POST /wachtwoord-vergeten", "GET /wachtwoord-kiezen", "POST /wachtwoord-kiezen",
			"POST /wachtwoord-kiezen/sterkte", "GET /adres-bevestigen", "POST /adres-bevestigen", "GET /nieuws-stoppen",
			"POST /nieuws-stoppen", "GET /agenda/{geheim}");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Examples examples;

	private Canaries canaries;

	private List<PortalAddress> addresses;

	private Cage theirs;

	private Someone stranger;

	private Browser browser;

	@BeforeEach
	void fill() {
		this.canaries = new Canaries(this.house);
		this.addresses = PortalAddress.all(this.house);
		this.theirs = this.canaries.one();
		comeAs(Outsider.OTHER_OFFICE);
	}

	private void comeAs(Outsider who) {
		this.stranger = (who == Outsider.DEMO) ? new Demos(this.house).one() : this.people.of(Tier.GOLD);
		this.browser = signedIn(this.stranger);
	}

	@Test
	void theCanariesSingWhereTheyBelong() {
		var own = signedIn(this.theirs.someone());
		naming().filter(address -> address.pattern().matches(".*(nummer|id)}(/download)?"))
			.forEach(address -> assertThat(Answer.of(address.ask(own, address.to(thing(this.theirs)))).canaries())
				.as(address.toString())
				.isNotEmpty());
		Canaries.KEYS
			.forEach(key -> assertThat(search(own, key, "").body()).as(key).contains(this.theirs.number().toString()));
	}

	@ParameterizedTest
	@EnumSource
	void whatAnotherOfficeHasAnswersLikeWhatDoesNotExist(Outsider who) {
		comeAs(who);
		naming().forEach(address -> assertSame(address, thing(this.theirs), NOTHING));
	}

	@ParameterizedTest
	@EnumSource
	void idsOfAnotherOfficeAnswerLikeNoneAlsoInsideAnOwnDossier(Outsider who) {
		comeAs(who);
		var own = this.examples.bring(officeOf(this.stranger), Examples.aDossier()).toString();
		naming().forEach(
				address -> assertSame(address, new Thing(own, this.theirs.paper().value(), this.theirs.email().value(),
						this.theirs.someone().person().value()), new Thing(own, NO_ID, NO_ID, NO_ID)));
	}

	@Test
	void ownIdsInsideADossierOfAnotherOfficeAnswerLikeInsideNone() {
		var own = this.canaries.oneOf(this.stranger);
		naming().forEach(address -> assertSame(address,
				new Thing(this.theirs.number().toString(), own.paper().value(), own.email().value(), NO_ID),
				new Thing(NOTHING.number(), own.paper().value(), own.email().value(), NO_ID)));
	}

	@ParameterizedTest
	@EnumSource
	void whatNamesNothingShowsNothingOfAnotherOffice(Outsider who) {
		comeAs(who);
		this.addresses.stream()
			.filter(address -> !address.namesSomething())
			.forEach(
					address -> assertThat(Answer.of(address.ask(signedIn(this.stranger), address.pattern())).canaries())
						.as(address.toString())
						.isEmpty());
	}

	@ParameterizedTest
	@EnumSource
	void countsAndListsStayTheSameWhateverAnotherOfficeGets(Outsider who) {
		comeAs(who);
		this.examples.bring(officeOf(this.stranger), Examples.aDossier());
		var lists = List.of("", "?lijst=inactief", "?van=mij", "?stil=ja", "?sorteer=client", "?pagina=2");
		var before = lists.stream().map(list -> Answer.of(this.browser.get("/dossiers" + list))).toList();
		this.canaries.oneOf(this.theirs.someone());
		var after = lists.stream().map(list -> Answer.of(this.browser.get("/dossiers" + list))).toList();
		assertThat(after).isEqualTo(before).allSatisfy(answer -> assertThat(answer.canaries()).isEmpty());
	}

	@ParameterizedTest
	@EnumSource
	void aSearchForWhatAnotherOfficeHasAnswersLikeOneForNothing(Outsider who) {
		comeAs(who);
		this.examples.bring(officeOf(this.stranger), Examples.aDossier());
		var keys = Stream.concat(Canaries.KEYS.stream(), Stream.of(this.theirs.number().toString()));
		keys.forEach(key -> {
			for (var more : List.of("", "&open=", "&lijst=actief", "&sorteer=client&pagina=2")) {
				var found = search(this.browser, key, more);
				assertThat(found).as(key + more).isEqualTo(search(this.browser, "Nergenshuizen", more));
				assertThat(found.canaries()).isEmpty();
			}
			assertThat(Answer.of(this.browser.getPart("/dossiers?zoek=" + key), key))
				.isEqualTo(Answer.of(this.browser.getPart("/dossiers?zoek=Nergenshuizen"), "Nergenshuizen"));
		});
	}

	@Test
	void whoeverIsNotSignedInStandsAtTheDoor() {
		this.addresses.stream().filter(address -> !OPEN.contains(address.toString())).forEach(address -> {
			var nobody = new Browser(this.mvc);
			nobody.get("/inloggen");
			var path = address.to(thing(this.theirs));
			assertThat(address.ask(nobody, path).getHeader("Location")).as(path).isEqualTo("/inloggen");
			assertThat(Answer.of(address.ask(nobody, path)).canaries()).as(path).isEmpty();
			assertThat(Answer.of(nobody.getPart(path)).body()).as(path).isEmpty();
		});
	}

	@Test
	void withoutConsentOneNeutralLineIsAllThatIsLeft() {
		this.examples.withdrawConsent(officeOf(this.theirs.someone()), this.theirs.number());
		var own = signedIn(this.theirs.someone());
		var page = Answer.of(own.get("/dossiers/" + this.theirs.number()));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).containsOnlyOnce("In dit dossier kunt u niet meer meekijken.");
		naming().filter(address -> address.pattern().startsWith("/dossiers/"))
			.forEach(address -> assertThat(Answer.of(address.ask(own, address.to(thing(this.theirs)))).canaries())
				.as(address.toString())
				.isEmpty());
		Stream.concat(Canaries.KEYS.stream(), Stream.of(this.theirs.number().toString(), ""))
			.forEach(key -> assertThat(search(own, key, "").canaries()).as(key).isEmpty());
	}

	private void assertSame(PortalAddress address, Thing foreign, Thing absent) {
		assertSame(address, foreign, absent, address::ask);
		assertSame(address, foreign, absent, Browser::getPart);
	}

	private void assertSame(PortalAddress address, Thing foreign, Thing absent,
			BiFunction<Browser, String, MockHttpServletResponse> asking) {
		var path = address.to(foreign);
		var nowhere = address.to(absent);
		var answer = Answer.of(asking.apply(this.browser, path), path, foreign.number());
		assertThat(answer).as(address + ", asked as " + path)
			.isEqualTo(Answer.of(asking.apply(this.browser, nowhere), nowhere, absent.number()));
		assertThat(answer.canaries()).as(path).isEmpty();
	}

	private Stream<PortalAddress> naming() {
		return this.addresses.stream().filter(PortalAddress::namesSomething);
	}

	private Browser signedIn(Someone someone) {
		var signedIn = new Browser(this.mvc);
		signedIn.signIn(someone.accountNumber(), People.PASSWORD);
		signedIn.get("/dossiers");
		return signedIn;
	}

	private static Answer search(Browser searching, String key, String more) {
		return key.isEmpty() ? Answer.of(searching.get("/dossiers"))
				: Answer.of(searching.get("/dossiers?zoek=" + key + more), key);
	}

	private static Thing thing(Cage cage) {
		return new Thing(cage.number().toString(), cage.paper().value(), cage.email().value(),
				cage.someone().person().value());
	}

	private static ExampleOffice officeOf(Someone someone) {
		return new ExampleOffice(someone.office(), someone.person());
	}

}
