package nl.meekijken.handling;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Role;
import nl.meekijken.reply.PickupOnCall;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Mails;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** How much is kept of what anybody can mail us, how it is listed, and who read it. */
@ModuleTest
class StrayRoomTests {

	private static final String LIST = "/kantoor/ontvangen";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	private AtWork atWork;

	private Browser marit;

	private String subject;

	private String sender;

	@BeforeEach
	void sitDown() {
		this.atWork = new Staff(this.house).atWork(Role.HANDLER);
		this.marit = this.atWork.browser();
		var unlike = UUID.randomUUID().toString();
		this.subject = "Los bericht " + unlike;
		this.sender = "iemand-" + unlike + "@vreemd.example";
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whoeverReadsOneLeavesARecordOfIt() {
		arrives(stray().text("lees mij"));
		var address = LIST + "/los/" + digest();
		this.marit.get(LIST);
		assertThat(looks()).isEqualTo("0");
		this.marit.get(address);
		this.marit.get(address);
		assertThat(looks()).isEqualTo("2");
		assertThat(this.marit.get(LIST + "/los/" + "0".repeat(64)).getStatus()).isEqualTo(404);
		assertThat(looks()).isEqualTo("2");
	}

	@Test
	void ofOneSenderTenADayAreKeptWholeAndOfTheRestThatTheyCame() {
		for (var number = 1; number <= 11; number++) {
			arrives(stray().text("nummer " + number));
		}
		assertThat(whole()).isEqualTo("10");
		assertThat(left()).isEqualTo("11");
		arrives(Mails.from("ander-" + this.sender).to("dossier@antwoord.example").about(this.subject).text("ook"));
		assertThat(whole()).isEqualTo("11");
		this.clock.move(Duration.ofDays(1).plusSeconds(1));
		arrives(stray().text("morgen"));
		assertThat(whole()).isEqualTo("12");
	}

	@Test
	void allTogetherTheyTakeSoMuchRoomAndNoMore() {
		Owner.change("insert into reply.stray (digest, at, sender, subject, why, sha256, size_bytes) values "
				+ "('%s', now(), 'groot', 'groot', 'NO_WORD', repeat('e', 64), 1000000000)".formatted(this.subject));
		try {
			arrives(stray().text("te laat"));
			assertThat(whole()).isEqualTo("0");
			assertThat(left()).isEqualTo("1");
		}
		finally {
			Owner.change("delete from reply.stray where sender = 'groot'");
			Owner.change("delete from document.leaving_file where sha256 = repeat('e', 64)");
		}
	}

	@Test
	void theLongestWaitingComeFirstAndTheRestOnPages() {
		arrives(stray().text("nieuw"));
		Owner.change("insert into reply.stray (digest, at, sender, subject, why) "
				+ "select 'oud ' || i, timestamptz '2026-11-01' + i * interval '1 minute', 'oud', 'Oud ' || i || '.', "
				+ "'TOO_LARGE' from generate_series(1, 51) i");
		try {
			var first = text(this.marit.get(LIST));
			assertThat(first).contains("Oud 1.", "Oud 50.", LIST + "?pagina=2", "Het oudste staat bovenaan")
				.doesNotContain("Oud 51.", this.subject);
			assertThat(text(this.marit.get(LIST + "?pagina=2"))).contains("Oud 51.").doesNotContain("Oud 50.");
			assertThat(all(this.marit)).contains(this.subject);
			assertThat(this.marit.get(LIST + "?pagina=40").getHeader("Location")).isEqualTo(LIST);
		}
		finally {
			Owner.change("delete from reply.stray where sender = 'oud'");
		}
	}

	/** All pages of what waits. */
	static String all(Browser reader) {
		var all = new StringBuilder();
		for (var page = 1; page <= 40; page++) {
			var answer = reader.get(LIST + "?pagina=" + page);
			if (answer.getStatus() != 200) {
				break;
			}
			all.append(text(answer));
		}
		return all.toString();
	}

	private Mails stray() {
		return Mails.from(this.sender).to("dossier@antwoord.example").about(this.subject);
	}

	private void arrives(Mails mail) {
		PickupOnCall.take(this.house, mail.bytes());
	}

	private String digest() {
		return Owner.ask("select max(digest) from reply.stray where subject = '%s'".formatted(this.subject));
	}

	private String looks() {
		return String.valueOf(Owner
			.ask("select count(*) from access.stray_view where person_id = " + this.atWork.someone().person().value()));
	}

	private String whole() {
		return String.valueOf(Owner.ask("select count(*) from reply.stray where subject = '%s' and sha256 is not null"
			.formatted(this.subject)));
	}

	private String left() {
		return String
			.valueOf(Owner.ask("select count(*) from reply.stray where subject = '%s'".formatted(this.subject)));
	}

}
