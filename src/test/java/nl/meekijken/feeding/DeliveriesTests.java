package nl.meekijken.feeding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** What another system brings in: checked first, then followed once. */
@ModuleTest
class DeliveriesTests {

	private static final String HEADING = "sleutel;accountnummer;gemeld_op;status;status_sinds;voorletters;achternaam;"
			+ "straat;huisnummer;postcode;plaats;iban;schadedatum;schadeplaats;toedracht;kenteken;geschat_bedrag;"
			+ "verzekeraar;toestemming_op\r\n";

	private static final String ACTIVITIES = "sleutel,dossier,op,soort,toelichting\n";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Entrance entrance;

	@Autowired
	private Boundary boundary;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Feeds feeds;

	@Autowired
	private FeedingRound round;

	private Someone esra;

	private Someone sanne;

	private Feed feed;

	private final String key = UUID.randomUUID().toString();

	@BeforeEach
	void comeIn() {
		this.esra = new Staff(this.house).atWork(Role.STAFF_ADMINISTRATOR).someone();
		this.sanne = this.people.of(Tier.GOLD);
		inside(() -> this.feeds.keep(this.key, 24));
		this.feed = look(this.roundTrip, this.feeds).stream()
			.filter(known -> known.name().equals(this.key))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void whatIsRightComesInOnceAndAgainChangesNothing() throws IOException {
		var first = bring("dossiers.csv", "\uFEFF" + HEADING + row("A-1", "Jansen", "=1+1"));
		assertThat(first.state()).isEqualTo(DeliveryState.DONE);
		assertThat(first.added()).isOne();
		assertThat(dossier("client_name || ' ' || status || ' ' || plate")).isEqualTo("P. Jansen HELD_LIABLE 12ABC3");
		assertThat(Owner.ask("select course from dossier.damage where office_id = " + office())).isEqualTo("=1+1");
		assertThat(Owner.ask("select estimated_cents from dossier.damage where office_id = " + office()))
			.isEqualTo("123456");
		var changes = changes();
		var second = bring("dossiers.csv", HEADING + row("A-1", "Jansen", "=1+1"));
		assertThat(second.added() + second.changed()).isZero();
		assertThat(second.done()).isOne();
		assertThat(changes()).isEqualTo(changes);
	}

	@Test
	void whatSaysSomethingElseChangesTheDossier() throws IOException {
		bring("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		var again = bring("dossiers.csv", HEADING + row("A-1", "Pietersen", "y"));
		assertThat(again.changed()).isOne();
		assertThat(dossier("client_name || version")).isEqualTo("P. Pietersen2");
		assertThat(Owner
			.ask("select count(*) from dossier.search_key where office_id = " + office() + " and key like 'jansen%'"))
			.isEqualTo("0");
	}

	@Test
	void activitiesAndEmailsFollowTheirDossierAndStayOnce() throws IOException {
		var activities = ACTIVITIES + "1,A-1,2026-01-05T10:00,INSURER_REPLIED,\"Een regel\nen nog een\"\n";
		var emails = "[{\"sleutel\":\"m\",\"dossier\":\"A-1\",\"op\":\"05-01-2026 11:00\",\"aan\":\"jan@voorbeeld.example\","
				+ "\"van\":\"112schade\",\"onderwerp\":\"Hallo\",\"tekst\":\"<script>\"}]";
		for (var times = 0; times < 2; times++) {
			var done = bring("dossiers.csv", HEADING + row("A-1", "Jansen", "x"), "activiteiten.csv", activities,
					"emails.json", emails);
			assertThat(done.added()).isEqualTo((times == 0) ? 3 : 0);
		}
		assertThat(dossier("last_activity_kind")).isEqualTo("INSURER_REPLIED");
		assertThat(Owner.ask("select count(*) || min(html) from correspondence.email where office_id = " + office()))
			.isEqualTo("1<p>&lt;script&gt;</p>");
		assertThat(Owner.ask("select count(*) from dossier.activity where office_id = " + office())).isEqualTo("1");
	}

	@Test
	void ofManyChunksTheRestComesInAfterANodeStopped() throws IOException {
		var rows = new StringBuilder(HEADING);
		for (var number = 0; number < 1_100; number++) {
			rows.append(row("A-" + number, "Jansen", "x"));
		}
		var id = take("dossiers.csv", rows.toString());
		start(id);
		var steps = new int[1];
		this.round.go(() -> steps[0]++ < 2);
		assertThat(delivery(id).state()).isEqualTo(DeliveryState.RUNNING);
		assertThat(delivery(id).done()).isEqualTo(500);
		Owner.change("update feeding.delivery set leased_until = null where id = " + id);
		this.round.go(() -> true);
		assertThat(delivery(id).state()).isEqualTo(DeliveryState.DONE);
		assertThat(delivery(id).added()).isEqualTo(1_100);
		assertThat(Owner.ask("select count(*) from dossier.dossier where office_id = " + office())).isEqualTo("1100");
		assertThat(Owner.ask("select count(*) from feeding.chunk where delivery_id = " + id)).isEqualTo("0");
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void whatIsWrongIsSaidWithLineAndColumn(String name, String text, String told) throws IOException {
		var id = take(name, text.replace("{account}", this.sanne.accountNumber()));
		assertThat(delivery(id).state()).isEqualTo(DeliveryState.REFUSED);
		assertThat(faults(id)).extracting(fault -> fault.line() + " " + fault.column() + " " + fault.reason())
			.contains(told);
		assertThat(inside(() -> this.deliveries.start(this.esra.office(), id, this.esra.person()))).isFalse();
		assertThat(Owner.ask("select count(*) from dossier.dossier where office_id = " + office())).isEqualTo("0");
	}

	static Stream<Arguments> hostile() {
		var good = row("{account}", "A-1", "Jansen", "x");
		return Stream.of(Arguments.of("dossiers.csv", HEADING + good + good, "3 sleutel DOUBLE_KEY"),
				Arguments.of("dossiers.csv", HEADING + good.replace("{account}", "999"),
						"2 accountnummer UNKNOWN_ACCOUNT"),
				Arguments.of("dossiers.csv", HEADING + good.replace("HELD_LIABLE", "WEG"),
						"2 status NOT_ONE_OF_THE_WORDS"),
				Arguments.of("dossiers.csv", HEADING + good.replace("1.234,56", "veel"),
						"2 geschat_bedrag NOT_AN_AMOUNT"),
				Arguments.of("dossiers.csv", HEADING + good.replace("01-01-2026", "31-02-2026"),
						"2 gemeld_op NOT_A_TIME"),
				Arguments.of("dossiers.csv", HEADING + good.replace(";x;", ";\0;"), "2  FORBIDDEN_CHARACTER"),
				Arguments.of("dossiers.csv", HEADING + good + "te;weinig\r\n", "3  WRONG_NUMBER_OF_CELLS"),
				Arguments.of("dossiers.csv", "sleutel;bsn\r\n1;2\r\n", "1 bsn UNKNOWN_COLUMN"),
				Arguments.of("dossiers.csv", HEADING, "0  NO_ROWS"),
				Arguments.of("dossiers.csv", HEADING + "x".repeat(10_000_000), "2  NOT_CSV"),
				Arguments.of("dossiers.json", "{\"sleutel\":", "1  NOT_JSON"),
				Arguments.of("dossiers.json", "[{\"sleutel\":\"1\",\"status\":[]}]", "1 status NOT_JSON"),
				Arguments.of("iets.exe", "x", "0 iets.exe UNKNOWN_FILE"), Arguments.of("activiteiten.csv",
						ACTIVITIES + "1,B-9,2026-01-05,NOTE,x\n", "2 dossier UNKNOWN_DOSSIER"));
	}

	@Test
	void whatIsNoUtf8IsRefused() throws IOException {
		var arriving = this.deliveries.begin(this.esra.office(), this.esra.person(), this.feed);
		arriving.take("dossiers.csv",
				new ByteArrayInputStream((HEADING + row("A-1", "Jansén", "x")).getBytes(StandardCharsets.ISO_8859_1)));
		assertThat(faults(arriving.settle())).extracting(Fault::reason).contains(FaultReason.NOT_UTF8);
	}

	@Test
	void aKeyOrNumberOfAnotherOfficeIsRefused() throws IOException {
		bring("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		var other = this.people.of(Tier.GOLD);
		var id = take("dossiers.csv", HEADING + row(other.accountNumber(), "A-1", "Jansen", "x"));
		assertThat(faults(id)).extracting(Fault::reason).containsExactly(FaultReason.OTHER_OFFICE);
		var taken = take("dossiers.csv",
				HEADING.replace("iban", "schadenummer") + row(other.accountNumber(), "A-2", "Jansen", "x")
					.replace("NL91ABNA0417164300", dossier("claim_number")));
		assertThat(faults(taken)).extracting(Fault::reason).containsExactly(FaultReason.NUMBER_TAKEN);
	}

	private Delivery bring(String... files) throws IOException {
		var id = take(files);
		assertThat(faults(id)).isEmpty();
		start(id);
		this.round.go(() -> true);
		return delivery(id);
	}

	private long take(String... files) throws IOException {
		var arriving = this.deliveries.begin(this.esra.office(), this.esra.person(), this.feed);
		for (var place = 0; place < files.length; place += 2) {
			arriving.take(files[place], new ByteArrayInputStream(files[place + 1].getBytes(StandardCharsets.UTF_8)));
		}
		return arriving.settle();
	}

	private void start(long id) {
		assertThat(inside(() -> this.deliveries.start(this.esra.office(), id, this.esra.person()))).isTrue();
	}

	private boolean inside(Supplier<Boolean> work) {
		return this.boundary.inside(this.entrance.ofStaffInside(this.esra.office(), this.esra.person()),
				() -> Boolean.TRUE.equals(this.transactions.execute(_ -> work.get())));
	}

	private List<Feed> look(RoundTrip asking, Feeds known) {
		return this.boundary.inside(this.entrance.ofStaff(this.esra.person()),
				() -> this.transactions.execute(_ -> asking.ask(known.all())));
	}

	private Delivery delivery(long id) {
		return this.boundary.inside(this.entrance.ofStaff(this.esra.person()),
				() -> this.transactions.execute(_ -> this.roundTrip.ask(this.deliveries.one(id)).orElseThrow()));
	}

	private List<Fault> faults(long id) {
		return this.boundary.inside(this.entrance.ofStaff(this.esra.person()),
				() -> this.transactions.execute(_ -> this.roundTrip.ask(this.deliveries.faults(id, 100))));
	}

	private String dossier(String what) {
		return Owner.ask("select " + what + " from dossier.dossier where office_id = " + office());
	}

	private String changes() {
		return Owner.ask("select count(*) from database.change_record where office_id = " + office());
	}

	private long office() {
		return this.sanne.office().value();
	}

	private String row(String id, String surname, String course) {
		return row(this.sanne.accountNumber(), id, surname, course);
	}

	private static String row(String account, String id, String surname, String course) {
		return String.join(";", id, account, "01-01-2026", "HELD_LIABLE", "2026-01-04T09:00", "P", surname, "Melkmarkt",
				"1", "8011MC", "Zwolle", "NL91ABNA0417164300", "2025-12-31", "Zwolle", course, "12abc3", "1.234,56",
				"Univé", "01-01-2026") + "\r\n";
	}

}
