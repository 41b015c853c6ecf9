package nl.meekijken.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class OpenSessionsTests {

	@Autowired
	private OpenSessions sessions;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theLatestUsedComesFirstWithItsDeviceAndWhichOneThisIs() {
		var older = open(this.sanne, "Firefox op Windows", Duration.ofMinutes(20));
		var current = open(this.sanne, "Safari op iOS", Duration.ofMinutes(2));
		var seen = this.sessions.of(this.sanne.person(), current);
		assertThat(seen).extracting(OpenSession::device).containsExactly("Safari op iOS", "Firefox op Windows");
		assertThat(seen).extracting(OpenSession::current).containsExactly(true, false);
		assertThat(seen).extracting(OpenSession::used)
			.containsExactly(ago(Duration.ofMinutes(2)), ago(Duration.ofMinutes(20)));
		assertThat(seen).extracting(OpenSession::key).doesNotContain(older, current);
	}

	@Test
	void aBrowserThatToldNothingStillHasASession() {
		var session = open(this.sanne, "", Duration.ZERO);
		Owner.change("delete from account.session_attributes where session_primary_id = "
				+ "(select primary_id from account.session where session_id = '" + session + "')");
		assertThat(this.sessions.of(this.sanne.person(), session)).extracting(OpenSession::device).containsExactly("");
	}

	@Test
	void aSessionIsOpenUntilItExpiresAndNotAMomentLonger() {
		open(this.sanne, "Firefox", Duration.ZERO);
		this.clock.move(Duration.ofMinutes(30).minusMillis(1));
		assertThat(devices(this.sanne)).hasSize(1);
		this.clock.move(Duration.ofMillis(1));
		assertThat(devices(this.sanne)).isEmpty();
	}

	@Test
	void aKeyEndsOneSessionOfItsOwnerAndNoneOfAnother() {
		var other = this.people.colleagueOf(this.sanne);
		open(this.sanne, "Firefox", Duration.ZERO);
		open(this.sanne, "Chrome", Duration.ofMinutes(1));
		open(other, "Edge", Duration.ZERO);
		this.sessions.end(this.sanne.person(), keyOf(other, "Edge"));
		assertThat(devices(other)).containsExactly("Edge");
		this.sessions.end(this.sanne.person(), keyOf(this.sanne, "Firefox"));
		assertThat(devices(this.sanne)).containsExactly("Chrome");
	}

	@Test
	void theIdThatACookieHoldsIsNoKey() {
		var session = open(this.sanne, "Firefox", Duration.ZERO);
		this.sessions.end(this.sanne.person(), session);
		this.sessions.end(this.sanne.person(), "");
		this.sessions.end(this.sanne.person(), "' or '1' = '1");
		assertThat(devices(this.sanne)).containsExactly("Firefox");
	}

	@Test
	void endingTheOthersKeepsTheOneInWhichIsAsked() {
		var other = this.people.colleagueOf(this.sanne);
		var current = open(this.sanne, "Firefox", Duration.ZERO);
		open(this.sanne, "Chrome", Duration.ZERO);
		open(other, "Edge", Duration.ZERO);
		this.sessions.endOthers(this.sanne.person(), current);
		assertThat(devices(this.sanne)).containsExactly("Firefox");
		assertThat(devices(other)).containsExactly("Edge");
	}

	@Test
	void endingAllLeavesNothingOfThePersonBehindAndNobodyElseNotices() {
		var other = this.people.colleagueOf(this.sanne);
		var session = open(this.sanne, "Firefox", Duration.ZERO);
		open(other, "Edge", Duration.ZERO);
		var key = keyOf(this.sanne, "Firefox");
		this.sessions.endAll(this.sanne.person());
		assertThat(this.sessions.of(this.sanne.person(), session)).isEmpty();
		assertThat(Owner
			.ask("select count(*) from account.session_attributes where session_primary_id = '%s'".formatted(key)))
			.isEqualTo("0");
		assertThat(devices(other)).containsExactly("Edge");
	}

	@Test
	void aPersonWhoseNumberBeginsTheSameIsSomebodyElse() {
		var longer = new PersonId(this.sanne.person().value() * 10);
		open(this.sanne, "Firefox", Duration.ZERO);
		this.sessions.endAll(longer);
		assertThat(this.sessions.of(longer, "")).isEmpty();
		assertThat(devices(this.sanne)).containsExactly("Firefox");
	}

	private List<String> devices(Someone someone) {
		return this.sessions.of(someone.person(), "").stream().map(OpenSession::device).toList();
	}

	private String keyOf(Someone someone, String device) {
		return this.sessions.of(someone.person(), "")
			.stream()
			.filter(session -> session.device().equals(device))
			.findFirst()
			.orElseThrow()
			.key();
	}

	private static Instant ago(Duration time) {
		return MovableClock.START.minus(time);
	}

	/** The id of a session that was last used so long ago. */
	private static String open(Someone someone, String device, Duration unused) {
		var id = "cookie-" + UUID.randomUUID();
		Owner.change("""
				with begun as (
					insert into account.session (primary_id, session_id, creation_time, last_access_time,
					                             max_inactive_interval, expiry_time, principal_name)
					values ('%s', '%s', %d, %d, 1800, %d, '%d') returning primary_id
				)
				insert into account.session_attributes (session_primary_id, attribute_name, attribute_bytes)
				select primary_id, 'device', convert_to('%s', 'UTF8') from begun
				""".formatted(UUID.randomUUID(), id, ago(Duration.ofHours(1)).toEpochMilli(),
				ago(unused).toEpochMilli(), ago(unused).plus(Duration.ofMinutes(30)).toEpochMilli(),
				someone.person().value(), device));
		return id;
	}

}
