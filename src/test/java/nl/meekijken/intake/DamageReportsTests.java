package nl.meekijken.intake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.FormKey;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.GivenFrom;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class DamageReportsTests {

	@Autowired
	private DamageReports reports;

	@Autowired
	private NewReports starts;

	@Autowired
	private OldDrafts oldDrafts;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private Someone joris;

	@BeforeEach
	void hire() {
		this.sanne = this.people.of(Tier.GOLD);
		this.joris = this.people.colleagueOf(this.sanne);
	}

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	@Test
	void theSameFormBeginsOneDraft() {
		var form = FormKey.of("report", FormKey.fresh(), "");
		var first = began(form, "Jansen");
		assertThat(first.now()).isTrue();
		assertThat(began(form, "Jansen")).isEqualTo(new Begun(first.id(), false));
		assertThat(drafts(this.sanne)).hasSize(1);
	}

	@Test
	void theSameFormAgainLeavesWhatWasTypedSinceThen() {
		var form = FormKey.of("report", FormKey.fresh(), "");
		var id = began(form, "Jansen").id();
		save(this.sanne, id, Map.of(ReportField.SURNAME, "Janssen"), 2);
		began(form, "Jansen");
		assertThat(draft(this.sanne, id).answers().text(ReportField.SURNAME)).isEqualTo("Janssen");
	}

	@Test
	void aBankAccountIsTakenOutByWhoeverTypedItAndByAColleagueWhoSaysSo() {
		var id = begun();
		save(this.sanne, id, Map.of(ReportField.IBAN, "NL91ABNA0417164301"), 1);
		save(this.joris, id, Map.of(ReportField.IBAN, ""), 9);
		assertThat(draft(this.joris, id).answers().has(ReportField.IBAN)).as("who does not see it").isTrue();
		save(this.sanne, id, Map.of(ReportField.IBAN, ""), 9);
		assertThat(draft(this.sanne, id).answers().has(ReportField.IBAN)).as("who typed it").isFalse();
		save(this.sanne, id, Map.of(ReportField.IBAN, "NL91ABNA0417164300"), 9);
		as(this.joris, () -> this.reports.removeIban(id, this.joris.person()));
		assertThat(draft(this.sanne, id).answers().has(ReportField.IBAN)).as("a colleague who says so").isFalse();
	}

	@Test
	void aColleagueGoesOnWhereSomebodyStopped() {
		var id = begun();
		save(this.sanne, id, Map.of(ReportField.SURNAME, "Jansen", ReportField.PLATE, "ab12cd"), 1);
		assertThat(drafts(this.joris)).singleElement().satisfies(row -> {
			assertThat(row.client()).isEqualTo("Jansen");
			assertThat(row.savedBy()).isEqualTo("Sanne van der Beek");
			assertThat(row.plate()).hasToString("AB-12-CD");
		});
		save(this.joris, id, Map.of(ReportField.INITIALS, "J"), 2);
		assertThat(draft(this.sanne, id).savedBy()).isEqualTo("Joris Prins");
		assertThat(draft(this.sanne, id).answers().text(ReportField.SURNAME)).isEqualTo("Jansen");
	}

	@Test
	void whatAColleagueAnsweredMeanwhileIsNotOverwritten() {
		var id = begun();
		save(this.joris, id, Map.of(ReportField.TOWN, "Zwolle"), 1);
		var outcome = save(this.sanne, id, Map.of(ReportField.TOWN, "Zeist", ReportField.STREET, "Kade"), 1);
		assertThat(outcome).isInstanceOfSatisfying(SaveOutcome.ChangedMeanwhile.class, changed -> {
			assertThat(changed.others()).containsExactly(Map.entry(ReportField.TOWN, "Zwolle"));
			assertThat(changed.draft().answers().text(ReportField.STREET)).isEqualTo("Kade");
			save(this.sanne, id, Map.of(ReportField.TOWN, "Zeist"), changed.draft().revision());
		});
		assertThat(draft(this.joris, id).answers().text(ReportField.TOWN)).isEqualTo("Zeist");
	}

	@Test
	void answersGivenAtTheSameMomentAreAllKept() throws Exception {
		var id = begun();
		var fields = List.of(ReportField.TOWN, ReportField.STREET, ReportField.PLACE, ReportField.REFERENCE);
		var next = new AtomicInteger();
		AtOnce.times(4, () -> save(this.sanne, id, Map.of(fields.get(next.getAndIncrement()), "x"), 1));
		assertThat(fields).allSatisfy(field -> assertThat(draft(this.sanne, id).answers().text(field)).isEqualTo("x"));
	}

	@Test
	void whatARegisterSaysOfAnotherPlateComesTooLate() {
		var id = begun();
		save(this.sanne, id, Map.of(ReportField.PLATE, "ab12cd"), 1);
		var asked = draft(this.sanne, id).answers();
		save(this.sanne, id, Map.of(ReportField.PLATE, "xy99zz"), 2);
		fill(id, asked, "Volkswagen Golf");
		assertThat(draft(this.sanne, id).answers().has(ReportField.MAKE_TYPE)).isFalse();
		fill(id, draft(this.sanne, id).answers(), "Opel Corsa");
		assertThat(draft(this.sanne, id).answers().text(ReportField.MAKE_TYPE)).isEqualTo("Opel Corsa");
	}

	@Test
	void aPageOfBeforeDoesNotBringThePreviousVehicleBack() {
		var id = begun();
		save(this.sanne, id, Map.of(ReportField.PLATE, "ab12cd"), 1);
		fill(id, draft(this.sanne, id).answers(), "Volkswagen Golf");
		var shown = draft(this.sanne, id).revision();
		save(this.sanne, id, Map.of(ReportField.PLATE, "xy99zz"), shown);
		save(this.sanne, id, Map.of(ReportField.PLATE, "xy99zz", ReportField.MAKE_TYPE, "Volkswagen Golf"), shown);
		assertThat(draft(this.sanne, id).answers().has(ReportField.MAKE_TYPE)).isFalse();
		save(this.sanne, id, Map.of(ReportField.MAKE_TYPE, "Volkswagen Polo"), shown);
		assertThat(draft(this.sanne, id).answers().text(ReportField.MAKE_TYPE)).isEqualTo("Volkswagen Polo");
	}

	@Test
	void anotherOfficeFindsNoDraft() {
		var id = begun();
		var stranger = this.people.of(Tier.GOLD);
		assertThat(drafts(stranger)).isEmpty();
		assertThat(save(stranger, id, Map.of(ReportField.TOWN, "Zwolle"), 1)).isInstanceOf(SaveOutcome.Absent.class);
		assertThat(as(stranger, () -> this.reports.send(id, stranger.person(), GivenFrom.UNKNOWN, true)))
			.isInstanceOf(ReportOutcome.Absent.class);
		as(stranger, () -> {
			this.reports.discard(id);
			return id;
		});
		assertThat(draft(this.sanne, id).answers().has(ReportField.TOWN)).isFalse();
	}

	@Test
	void aDraftLivesThirtyDaysAfterItWasSavedLast() {
		var id = begun();
		this.clock.move(Duration.ofDays(29));
		save(this.sanne, id, Map.of(ReportField.TOWN, "Zwolle"), 1);
		this.clock.move(Duration.ofDays(30).minusSeconds(1));
		this.oldDrafts.remove();
		assertThat(drafts(this.sanne)).hasSize(1);
		this.clock.move(Duration.ofSeconds(2));
		assertThat(drafts(this.sanne)).isEmpty();
		assertThat(count("draft where id = " + id.value())).isEqualTo("1");
		this.oldDrafts.remove();
		assertThat(count("draft where id = " + id.value())).isEqualTo("0");
	}

	@Test
	void whatIsKeptCannotBeReadInTheDatabase() {
		var id = begun();
		save(this.sanne, id, ExampleReport.typed(ReportField.IBAN, "NL91ABNA0417164300"), 1);
		assertThat(Owner.ask("select encode(answers_sealed, 'escape') from intake.draft where id = " + id.value()))
			.doesNotContain("NL91ABNA", "Jansen");
		assertThat(Owner.ask("""
				select changed ->> 'answers_sealed' from database.change_record
				 where table_name = 'intake.draft' and operation = 'UPDATE' order by id desc limit 1
				""")).isEqualTo("changed");
	}

	private DraftId begun() {
		return as(this.sanne,
				() -> this.starts.begin(FormKey.of("report", FormKey.fresh(), ""), Map.of(), this.sanne.person()))
			.id();
	}

	private void fill(DraftId id, Answers asked, String makeAndType) {
		as(this.sanne,
				() -> this.reports.fill(id, asked, Map.of(ReportField.MAKE_TYPE, makeAndType), this.sanne.person()));
	}

	private Begun began(FormKey form, String surname) {
		return as(this.sanne, () -> this.starts.begin(form, Map.of(ReportField.SURNAME, surname), this.sanne.person()));
	}

	private SaveOutcome save(Someone someone, DraftId id, Map<ReportField, String> typed, long seen) {
		return as(someone, () -> this.reports.save(id, typed, seen, someone.person()));
	}

	private List<DraftRow> drafts(Someone someone) {
		return as(someone, () -> this.transactions.execute(_ -> this.roundTrip.ask(this.reports.drafts())));
	}

	private Draft draft(Someone someone, DraftId id) {
		return as(someone,
				() -> this.transactions.execute(_ -> this.roundTrip.ask(this.reports.draft(id)).orElseThrow()));
	}

	private <T> T as(Someone someone, Supplier<T> work) {
		return this.boundary.inside(this.entrance.of(someone.person()), work);
	}

	private static String count(String from) {
		return Owner.ask("select count(*) from intake." + from);
	}

}
