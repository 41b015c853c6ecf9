package nl.meekijken.demo;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.DossierFilter;
import nl.meekijken.dossier.DossierPortion;
import nl.meekijken.dossier.DossierRow;
import nl.meekijken.dossier.DossierSearch;
import nl.meekijken.dossier.DossierSort;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Listing;
import nl.meekijken.dossier.Listing.Which;
import nl.meekijken.document.Documents;
import nl.meekijken.correspondence.Emails;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

@ModuleTest
class DemoTests {

	@Autowired
	private Demo demo;

	@Autowired
	private Boundary boundary;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private DossierSearch search;

	@Autowired
	private Activities activities;

	@Autowired
	private Emails emails;

	@Autowired
	private Documents documents;

	@Autowired
	private JdbcClient jdbc;

	/**
	 * The house does not start on a database with demo offices, and other tests start it
	 * on this one.
	 */
	@AfterAll
	static void letNobodyTakeThemForDemoOffices() throws SQLException {
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement()) {
			statement.executeUpdate("update office.office set demo = false where demo_ends_on is null");
		}
	}

	@BeforeAll
	static void makeRoom() {
		FreeNumbers.make();
	}

	@BeforeEach
	void fill() {
		this.demo.fillWhenEmpty();
	}

	@Test
	void theSixteenDossiersStandWhereTheirStoriesEnd() {
		var standing = rows(office(0)).stream()
			.collect(Collectors.toMap(DossierRow::client, DossierRow::status, (one, other) -> one));
		assertThat(standing).contains(entry("L. Nguyen", DossierStatus.CLOSED_RECOVERED),
				entry("A. el Amrani", DossierStatus.DISPUTED), entry("T. Kuipers", DossierStatus.GUARANTEE_FUND),
				entry("E. Brouwer-Smit", DossierStatus.ABROAD), entry("H. Oosterhuis", DossierStatus.CLAIMED),
				entry("Van Rijn Transport B.V.", DossierStatus.PAID), entry("M. Hendriks", DossierStatus.REFUSED),
				entry("Bouwbedrijf Terpstra B.V.", DossierStatus.AWAITING_PAPERS),
				entry("S. van der Meulen", DossierStatus.HELD_LIABLE), entry("R. de Graaf", DossierStatus.CLAIMED),
				entry("J.M. de Vries-Bakker", DossierStatus.PARTLY_PAID), entry("D. Yıldız", DossierStatus.KIFID),
				entry("C. van Loon", DossierStatus.HELD_LIABLE), entry("N. Bosman", DossierStatus.WITHDRAWN),
				entry("K.A. Wiśniewski", DossierStatus.ADMITTED), entry("J. 't Hart", DossierStatus.DISPUTED));
	}

	@Test
	void eachOfficeHasItsOwnDossiersAndOneHasNothingYet() {
		assertThat(
				List.of(rows(office(0)).size(), rows(office(1)).size(), rows(office(2)).size(), rows(office(3)).size()))
			.containsExactly(206, 52, 0, 14);
	}

	@Test
	void aSecondStartAddsNothing() {
		this.demo.fillWhenEmpty();
		assertThat(rows(office(0))).hasSize(206);
	}

	@Test
	void whatIsInternalIsSeenByNobody() {
		var injury = number("J.M. de Vries-Bakker");
		inside(office(0), () -> {
			var told = this.roundTrip.ask(this.activities.of(injury.number()));
			assertThat(told).extracting(activity -> activity.kind()).contains(ActivityKind.HANDED_TO_INJURY);
			assertThat(told.toString()).doesNotContain("medische stukken");
			assertThat(this.roundTrip.ask(this.emails.of(injury.number()))).extracting(email -> email.subject())
				.doesNotContain("Uw letselschade: wie u gaat bellen")
				.contains("Er is een voorschot ontvangen");
			return told;
		});
	}

	@Test
	void papersAndEmailsBelongTogether() {
		var number = number("L. Nguyen").number();
		inside(office(0), () -> {
			var papers = this.roundTrip.ask(this.documents.of(number));
			assertThat(papers).extracting(paper -> paper.name())
				.contains("Schadeformulier", "Foto achterzijde", "Opdrachtmachtiging", "Expertiserapport",
						"Brief Waterlinie Verzekeringen");
			return papers;
		});
	}

	@Test
	void fivePeopleCanTryAndTheirPasswordsAreLong() {
		assertThat(this.demo.signIns()).hasSize(5)
			.allSatisfy(signIn -> assertThat(signIn.password()).hasSizeGreaterThanOrEqualTo(15))
			.allSatisfy(signIn -> assertThat(signIn.email()).endsWith(".example"));
		assertThat(this.demo.signIns().stream().collect(Collectors.groupingBy(DemoSignIn::tier, Collectors.counting())))
			.isEqualTo(Map.of(Tier.DIAMOND, 2L, Tier.GOLD, 2L, Tier.SILVER, 1L));
	}

	private DossierRow number(String client) {
		return rows(office(0)).stream().filter(row -> row.client().equals(client)).findFirst().orElseThrow();
	}

	private List<DossierRow> rows(OfficeId office) {
		var listing = new Listing(Which.BOTH, DossierSort.NUMBER, false, 1, 1_000);
		return inside(office, () -> this.roundTrip.ask(this.search.find(DossierFilter.ALL, listing)),
				DossierPortion::rows);
	}

	private <T> void inside(OfficeId office, java.util.function.Supplier<T> work) {
		inside(office, work, done -> done);
	}

	private <T, R> R inside(OfficeId office, java.util.function.Supplier<T> work,
			java.util.function.Function<T, R> after) {
		return this.boundary.inside(office, () -> this.transaction.execute(status -> after.apply(work.get())));
	}

	/** The office of that place in the cast. */
	private OfficeId office(int place) {
		var accountNumber = Cast.OFFICES.get(place).members().getFirst().accountNumber();
		return this.jdbc.sql("select office_id from account.find_by_sign_in_name(?)")
			.param(accountNumber)
			.query((rows, row) -> new OfficeId(rows.getLong(1)))
			.single();
	}

}
