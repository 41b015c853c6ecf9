package nl.meekijken.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.ClaimNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** What PostgreSQL signals reaches whoever follows, and ends with the session. */
@ModuleTest
class LiveNewsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final List<LiveStream> begun = new ArrayList<>();

	@Autowired
	private LiveNews news;

	@Autowired
	private People people;

	@Autowired
	private Examples examples;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private Browser browser;

	private ClaimNumber number;

	@BeforeEach
	void somebodyWhoFollows() {
		this.sanne = this.people.of(Tier.GOLD);
		this.browser = new Browser(this.mvc);
		this.browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
		this.number = this.examples.bring(new ExampleOffice(this.sanne.office(), this.sanne.person()),
				Examples.aDossier());
	}

	@AfterEach
	void leave() {
		this.begun.forEach(this.news::leave);
	}

	@Test
	void whatIntermediariesCanReadIsHeardAndWhatIsInternalIsNot() throws InterruptedException {
		var stream = follow();
		add("INTERNAL");
		set("came_in_at = null");
		set("version = version + 1");
		var other = this.examples.bring(new ExampleOffice(this.sanne.office(), this.sanne.person()),
				Examples.aDossier());
		Owner.change(
				"update dossier.dossier set next_update_on = date '2026-12-24' where claim_number = '" + other + "'");
		assertThat(next(stream)).isEqualTo(other.toString());
		add("INTERMEDIARY");
		assertThat(next(stream)).isEqualTo(this.number.toString());
	}

	@Test
	void ofADossierIntoWhichNobodyMayLookNothingIsHeard() throws InterruptedException {
		var stream = follow();
		set("consent_withdrawn_on = date '2026-11-20'");
		add("INTERMEDIARY");
		set("consent_withdrawn_on = null");
		set("next_update_on = date '2026-12-25'");
		assertThat(next(stream)).isEqualTo(this.number.toString());
		assertThat(stream.next(Duration.ZERO)).isEmpty();
	}

	@Test
	void amountsThatTheIntermediarySeesAreHeardAndThoseOfOursAreNot() throws InterruptedException {
		var stream = follow();
		inDossier("insert into recovery.head (office_id, dossier_id, kind, vat_included, claimed_cents) "
				+ "select office_id, id, 'HANDLING_FEE', true, 1 from dossier.dossier where id = %s");
		inDossier("update recovery.head set claimed_cents = 2 where dossier_id = %s");
		assertThat(stream.next(Duration.ofSeconds(1))).isEmpty();
		for (var change : List.of("update recovery.head set kind = 'VEHICLE' where dossier_id = %s",
				"update recovery.head set recognised_cents = 240000 where dossier_id = %s",
				"update recovery.head set kind = 'INJURY' where dossier_id = %s",
				"insert into recovery.head (office_id, dossier_id, kind, vat_included, claimed_cents) "
						+ "select office_id, id, 'TOWING', true, 1 from dossier.dossier where id = %s",
				"delete from recovery.head where dossier_id = %s")) {
			inDossier(change);
			assertThat(next(stream)).as(change).isEqualTo(this.number.toString());
		}
	}

	@Test
	void aPaperThatIsMadeInternalAgainIsHeard() throws InterruptedException {
		var stream = follow();
		inDossier(
				"insert into document.document (office_id, dossier_id, kind, name, media_type, size_bytes, sha256, received_at, "
						+ "origin) select office_id, id, 'OTHER', 'foto.pdf', 'application/pdf', 1, repeat('0', 64), now(), 'CLIENT' "
						+ "from dossier.dossier where id = %s");
		inDossier("update document.document set audience = 'INTERNAL' where dossier_id = %s");
		assertThat(next(stream)).isEqualTo(this.number.toString());
	}

	@Test
	void aStreamEndsWithItsSession() throws InterruptedException {
		var stream = follow();
		assertThat(stream.hasEnded()).isFalse();
		this.browser.post("/uitloggen");
		assertThat(ends(stream)).isTrue();
	}

	@Test
	void aStreamEndsWithTheAccountAndWithTheAccessOfTheOffice() throws InterruptedException {
		var stream = follow();
		Owner.change("update account.person set enabled = false where id = " + this.sanne.person().value());
		assertThat(ends(stream)).isTrue();
		Owner.change("update account.person set enabled = true where id = " + this.sanne.person().value());
		var again = follow();
		Owner.change("update office.office_tier set tier = 'SILVER' where office_id = " + this.sanne.office().value());
		assertThat(ends(again)).isTrue();
	}

	@Test
	void whoeverOpensManyWindowsFollowsInTheLastOnes() throws InterruptedException {
		var first = follow();
		for (var more = 0; more < LiveNews.MOST_OF_PERSON; more++) {
			assertThat(follow().hasEnded()).isFalse();
		}
		assertThat(first.hasEnded()).isTrue();
	}

	@Test
	void anOfficeHasItsShareAndADemoThatAnybodyCanAskForASmallerOne() {
		var first = follow();
		for (var person = 1; person < LiveNews.MOST_OF_DEMO; person++) {
			assertThat(colleague(person, true)).isPresent();
		}
		assertThat(colleague(LiveNews.MOST_OF_DEMO, true)).isEmpty();
		for (var person = LiveNews.MOST_OF_DEMO; person < LiveNews.MOST_OF_OFFICE; person++) {
			assertThat(colleague(person, false)).isPresent();
		}
		assertThat(colleague(LiveNews.MOST_OF_OFFICE, false)).isEmpty();
		assertThat(follow().hasEnded()).isFalse();
		assertThat(first.hasEnded()).as("makes room for the next window").isTrue();
	}

	@Test
	void whatCameWhileNobodyFollowedIsMissedForAnHour() {
		add("INTERMEDIARY");
		var office = new ExampleOffice(this.sanne.office(), this.sanne.person());
		assertThat(this.examples.ask(office, this.news.missed(this.clock.instant().minusSeconds(1))))
			.contains(this.number);
		assertThat(this.examples.ask(office, this.news.missed(this.clock.instant().plusSeconds(7200)))).isEmpty();
	}

	private LiveStream follow() {
		return follow(this.sanne.person(), false).orElseThrow();
	}

	private Optional<LiveStream> colleague(long person, boolean guest) {
		return follow(new PersonId(person), guest);
	}

	private Optional<LiveStream> follow(PersonId person, boolean guest) {
		var session = this.browser.cookie("sessie").getValue();
		var stream = this.news.follow(new LiveReader(person, this.sanne.office(), session, guest));
		stream.ifPresent(this.begun::add);
		return stream;
	}

	private static String next(LiveStream stream) throws InterruptedException {
		return stream.next(PATIENCE).orElse("nothing");
	}

	/** An end is told as the last, so waiting for it is no guess. */
	private static boolean ends(LiveStream stream) throws InterruptedException {
		stream.next(PATIENCE);
		return stream.hasEnded();
	}

	private void add(String audience) {
		Owner.change("""
				insert into dossier.activity (office_id, dossier_id, at, kind, actor, audience)
				select office_id, id, timestamptz '%s', 'NOTE', 'RECOVERY', '%s' from dossier.dossier
				 where claim_number = '%s'""".formatted(this.clock.instant(), audience, this.number));
	}

	private void inDossier(String change) {
		Owner.change(change.formatted("(select id from dossier.dossier where claim_number = '" + this.number + "')"));
	}

	private void set(String columns) {
		Owner.change("update dossier.dossier set %s where claim_number = '%s'".formatted(columns, this.number));
	}

}
