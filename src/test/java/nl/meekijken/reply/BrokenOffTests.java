package nl.meekijken.reply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Role;
import nl.meekijken.mail.ArrivedMessage;
import nl.meekijken.mail.Receipt;
import nl.meekijken.trying.Mails;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** What broke off is gone on with, by this node or another. */
@ModuleTest
class BrokenOffTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private ReceivingStore store;

	@Autowired
	private MovableClock clock;

	private Correspondent jan;

	@BeforeEach
	void write() {
		this.jan = Correspondent.of(this.house);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aMessageThatWasWrittenDownOnlyIsFiledWhenItComesAgain() throws IOException {
		var mail = withPaper();
		this.jan.sends(mail);
		forgetHalf();
		assertThat(this.jan.sends(mail)).isEqualTo(Receipt.TAKEN);
		assertThat(this.jan.kept("state")).isEqualTo("FILED");
		assertThat(this.jan.activities("EMAIL_RECEIVED")).isOne();
		assertThat(this.jan.count("document.arrival", "")).isOne();
	}

	@Test
	void oneThatNeverComesAgainWaitsForStaffAfterAWhile() throws IOException {
		this.jan.sends(withPaper());
		forgetHalf();
		assertThat(waits()).isFalse();
		this.clock.move(Duration.ofMinutes(31));
		assertThat(waits()).isTrue();
	}

	@Test
	void oneNodeAtATimePicksUpAndAnotherTakesOver() {
		Owner.change("update reply.turn set holder = null, leased_until = '-infinity'");
		var now = this.clock.instant();
		var until = now.plus(Duration.ofMinutes(10));
		var one = UUID.randomUUID();
		var other = UUID.randomUUID();
		assertThat(this.store.takeTurn(one, now, until)).isTrue();
		assertThat(this.store.takeTurn(other, now, until)).isFalse();
		assertThat(this.store.takeTurn(one, now, until)).as("keeps its turn").isTrue();
		Owner.change("update reply.turn set leased_until = leased_until - interval '9 minutes'");
		assertThat(this.store.takeTurn(other, now, until)).isFalse();
		Owner.change("update reply.turn set leased_until = leased_until - interval '1 minute'");
		assertThat(this.store.takeTurn(other, now, until)).isTrue();
		this.store.endTurn(one);
		assertThat(this.store.takeTurn(one, now, until)).isFalse();
		this.store.endTurn(other);
		assertThat(this.store.takeTurn(one, now, until)).isTrue();
		this.store.endTurn(one);
	}

	@Test
	void whatIsStillInTheMailboxIsForgottenAfterAWhile() {
		var digest = UUID.randomUUID().toString();
		this.store.putBy(digest, "a@b.example", "x", StrayReason.NO_WORD, this.clock.instant());
		this.store.putBy(digest, "a@b.example", "nog eens", StrayReason.NO_WORD, this.clock.instant());
		var asked = "select count(*) from reply.stray where digest = '" + digest + "'";
		this.store.forgetStrays(this.clock.instant());
		assertThat(Owner.ask(asked)).isEqualTo("1");
		this.store.forgetStrays(this.clock.instant().plusSeconds(1));
		assertThat(Owner.ask(asked)).isEqualTo("0");
	}

	@Test
	void theBytesOfAMessageLeaveWithIt() throws IOException {
		this.jan.sends(withPaper());
		var bytes = this.jan.kept("sha256");
		assertThat(Owner.ask("select document.has_paper('" + bytes + "')")).isEqualTo("t");
		Owner.change("delete from reply.enclosed where received_id = %1$s; delete from reply.received where id = %1$s"
			.formatted(this.jan.kept("id")));
		assertThat(Owner.ask("select document.has_paper('" + bytes + "')")).isEqualTo("f");
		assertThat(Owner.ask("select count(*) from document.leaving_file where sha256 = '" + bytes + "'"))
			.isEqualTo("1");
	}

	@Test
	void whatIsTooLargeIsLeftAndToldOfByItsBeginning() throws Exception {
		var subject = "Film van " + this.jan.dossier().number();
		var beginning = Mails.from(this.jan.email())
			.to(this.jan.address())
			.about(subject)
			.text("x".repeat(1000))
			.bytes();
		assertThat(this.house.getBean(Pickup.class).take(new ArrivedMessage(beginning, false))).isEqualTo(Receipt.LEFT);
		assertThat(this.jan.count("reply.received", "")).isZero();
		assertThat(Owner.ask("select why || ' ' || sender from reply.stray where subject = '" + subject + "'"))
			.isEqualTo("TOO_LARGE " + this.jan.email());
	}

	private Mails withPaper() throws IOException {
		return this.jan.answer()
			.named("1")
			.parts("mixed", Mails.words("Nota"), Mails.file("nota.pdf", "application/pdf", SamplePapers.pdf(1)));
	}

	/** As if the house had been killed after it wrote the message down. */
	private void forgetHalf() {
		Owner.change("update reply.received set state = 'ARRIVING', writer = null, judged_at = null where id = "
				+ this.jan.kept("id"));
		Owner.change("delete from dossier.activity where kind = 'EMAIL_RECEIVED' and dossier_id = "
				+ this.jan.dossier().id().value());
		Owner.change("delete from reply.enclosed where received_id = " + this.jan.kept("id"));
	}

	/** Whether somebody who looks now finds it. */
	private boolean waits() {
		var marit = new Staff(this.house).atWork(Role.HANDLER).browser();
		return new String(marit.get("/kantoor/ontvangen").getContentAsByteArray(), StandardCharsets.UTF_8)
			.contains(this.jan.dossier().number().toString());
	}

}
