package nl.meekijken.feeding;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static nl.meekijken.feeding.Rows.ACTIVITIES;
import static nl.meekijken.feeding.Rows.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

/** What another system brings in: checked first, then followed once. */
@ModuleTest
class DeliveriesTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private Bringing esra;

	@BeforeEach
	void comeIn() {
		this.esra = Bringing.every(24, this.house);
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whatIsRightComesInOnceAndAgainChangesNothing() throws IOException {
		var first = this.esra.bring("dossiers.csv", "\uFEFF" + HEADING + row("A-1", "Jansen", "=1+1"));
		assertThat(first.state()).isEqualTo(DeliveryState.DONE);
		assertThat(first.added()).isOne();
		assertThat(dossier("client_name || ' ' || status || ' ' || plate")).isEqualTo("P. Jansen HELD_LIABLE 12ABC3");
		assertThat(Owner.ask("select course from dossier.damage where office_id = " + office())).isEqualTo("=1+1");
		assertThat(Owner.ask("select estimated_cents from dossier.damage where office_id = " + office()))
			.isEqualTo("123456");
		var changes = changes();
		var second = this.esra.bring("dossiers.csv", HEADING + row("A-1", "Jansen", "=1+1"));
		assertThat(second.added() + second.changed()).isZero();
		assertThat(second.done()).isOne();
		assertThat(changes()).isEqualTo(changes);
	}

	@Test
	void whatSaysSomethingElseChangesTheDossier() throws IOException {
		this.esra.bring("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		var again = this.esra.bring("dossiers.csv", HEADING + row("A-1", "Pietersen", "y"));
		assertThat(again.changed()).isOne();
		assertThat(dossier("client_name || version")).isEqualTo("P. Pietersen2");
		assertThat(Owner
			.ask("select count(*) from dossier.search_key where office_id = " + office() + " and key like 'jansen%'"))
			.isEqualTo("0");
	}

	@Test
	void whatPeopleChangedHereStaysWhereTheFileSaysTheSame() throws IOException {
		this.esra.bring("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		Owner.change("update dossier.damage set course = 'bij ons' where office_id = " + office());
		this.esra.bring("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		assertThat(Owner.ask("select course from dossier.damage where office_id = " + office())).isEqualTo("bij ons");
	}

	@Test
	void activitiesAndEmailsFollowTheirDossierAndStayOnce() throws IOException {
		var activities = ACTIVITIES + "1,A-1,2026-01-05T10:00,INSURER_REPLIED,INTERMEDIARY,\"Een regel\nen nog een\"\n";
		var emails = "[{\"sleutel\":\"m\",\"dossier\":\"A-1\",\"op\":\"05-01-2026 11:00\",\"aan\":\"jan@voorbeeld.example\","
				+ "\"van\":\"112schade\",\"onderwerp\":\"Hallo\",\"tekst\":\"<script>\"}]";
		for (var times = 0; times < 2; times++) {
			var done = this.esra.bring("dossiers.csv", HEADING + row("A-1", "Jansen", "x"), "activiteiten.csv",
					activities, "emails.json", emails);
			assertThat(done.added()).isEqualTo((times == 0) ? 3 : 0);
		}
		assertThat(dossier("last_activity_kind")).isEqualTo("INSURER_REPLIED");
		assertThat(Owner.ask("select count(*) || min(html) from correspondence.email where office_id = " + office()))
			.isEqualTo("1<p>&lt;script&gt;</p>");
		assertThat(Owner.ask("select count(*) from dossier.activity where office_id = " + office())).isEqualTo("1");
	}

	@Test
	void beforeAnythingIsTakenOverItIsToldWhoWillReadWhat() throws IOException {
		var activities = ACTIVITIES + """
				1,A-1,2026-01-05,NOTE,INTERMEDIARY,x
				2,A-1,2026-01-05,NOTE,INTERNAL,x
				3,A-1,2026-01-05,BALL_PASSED,internal,x
				""";
		var emails = """
				sleutel,dossier,op,aan,van,onderwerp,zichtbaar
				m,A-1,05-01-2026,jan@voorbeeld.example,x,Hallo,
				n,A-1,05-01-2026,jan@voorbeeld.example,x,Hallo,nee
				""";
		var id = this.esra.take("dossiers.csv", HEADING + row("A-1", "Jansen", "x"), "activiteiten.csv", activities,
				"emails.csv", emails);
		assertThat(this.esra.delivery(id).readers()).isEqualTo(new Readers(2, 3));
		this.esra.start(id);
		this.esra.go(() -> true);
		assertThat(Owner
			.ask("select count(*) from dossier.activity where audience = 'INTERNAL' and office_id = " + office()))
			.isEqualTo("2");
	}

	@Test
	void whereSomebodyWasHurtTheOfficeReadsNoEmail() throws IOException {
		var heading = HEADING.replace("iban", "letsel");
		this.esra.bring("dossiers.csv", heading + row("A-1", "Jansen", "x").replace("NL91ABNA0417164300", "ja"),
				"emails.csv",
				"sleutel,dossier,op,aan,van,onderwerp\nm,A-1,05-01-2026,jan@voorbeeld.example,112schade,Hallo\n");
		assertThat(Owner.ask("select injury from dossier.dossier where office_id = " + office())).isEqualTo("t");
		assertThat(Owner.ask("select visible from correspondence.email where office_id = " + office())).isEqualTo("f");
	}

	@Test
	void theLastDeliveryTellsHowOldItsDataAre() throws IOException {
		assertThat(this.esra.feed().deliveredAt()).isNull();
		this.esra.bring("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		var feed = this.esra.feed();
		assertThat(feed.deliveredAt()).isEqualTo(this.clock.instant());
		assertThat(feed.isLate(this.clock.instant().plus(Duration.ofHours(24)))).isFalse();
		assertThat(feed.isLate(this.clock.instant().plus(Duration.ofHours(24)).plusSeconds(1))).isTrue();
	}

	@Test
	void whatNobodyStartsIsDroppedAfterAWhile() throws IOException {
		var id = this.esra.take("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		this.esra.go(() -> false);
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.CHECKED);
		this.clock.move(FeedingRound.KEPT.plusSeconds(1));
		this.esra.go(() -> false);
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.DROPPED);
		assertThat(Owner.ask("select count(*) from feeding.chunk where delivery_id = " + id)).isEqualTo("0");
		assertThat(this.esra.tryStart(id)).isFalse();
	}

	@Test
	void whatIsDroppedComesInNoMore() throws IOException {
		var id = this.esra.take("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		assertThat(this.esra.drop(id)).isTrue();
		assertThat(this.esra.drop(id)).isFalse();
		assertThat(this.esra.tryStart(id)).isFalse();
		this.esra.go(() -> true);
		assertThat(dossiers()).isEqualTo("0");
	}

	@Test
	void whatCameBeforeWhatWasTakenOverCannotStartAnyMore() throws IOException {
		var monday = this.esra.take("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		var tuesday = this.esra.take("dossiers.csv", HEADING + row("A-1", "Pietersen", "x"));
		var elsewhere = Bringing.every(24, this.house);
		elsewhere.bring("dossiers.csv", HEADING + row("B-1", "Elders", "x"));
		assertThat(this.esra.delivery(monday).canStart()).as("one of another feed overtakes nothing").isTrue();
		this.esra.start(tuesday);
		assertThat(this.esra.tryStart(monday)).as("while it comes in").isFalse();
		this.esra.go(() -> true);
		assertThat(this.esra.delivery(monday).isTooLate()).isTrue();
		assertThat(this.esra.tryStart(monday)).isFalse();
		assertThat(this.esra.drop(monday)).isTrue();
		assertThat(Owner.ask(
				"select client_name from dossier.dossier where client_name <> 'P. Elders' and office_id = " + office()))
			.isEqualTo("P. Pietersen");
	}

	@Test
	void whatStoppedIsOvertakenToo() throws IOException {
		var monday = this.esra.take("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		this.esra.start(monday);
		Owner.change("update feeding.delivery set state = 'FAILED' where id = " + monday);
		this.esra.bring("dossiers.csv", HEADING + row("A-1", "Pietersen", "x"));
		assertThat(this.esra.tryStart(monday)).isFalse();
		assertThat(dossier("client_name")).isEqualTo("P. Pietersen");
	}

	@Test
	void aKeyOrNumberOfAnotherOfficeIsRefused() throws IOException {
		this.esra.bring("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		var other = this.people.of(Tier.GOLD);
		var id = this.esra.take("dossiers.csv", HEADING + Rows.row(other.accountNumber(), "A-1", "Jansen", "x"));
		assertThat(this.esra.faults(id)).extracting(Fault::reason).containsExactly(FaultReason.OTHER_OFFICE);
		var taken = this.esra.take("dossiers.csv",
				HEADING.replace("iban", "schadenummer") + Rows.row(other.accountNumber(), "A-2", "Jansen", "x")
					.replace("NL91ABNA0417164300", dossier("claim_number")));
		assertThat(this.esra.faults(taken)).extracting(Fault::reason).containsExactly(FaultReason.NUMBER_TAKEN);
	}

	private String row(String id, String surname, String course) {
		return Rows.row(this.sanne.accountNumber(), id, surname, course);
	}

	private String dossiers() {
		return Owner.ask("select count(*) from dossier.dossier where office_id = " + office());
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

}
