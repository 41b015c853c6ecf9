package nl.meekijken.mail;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.web.Templates;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PostRoundTests {

	@Autowired
	private OutboxStore store;

	@Autowired
	private Letterhead head;

	@Autowired
	private Templates templates;

	@Autowired
	private Clock clock;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Letters letters;

	@Autowired
	private PostRound ofTheHouse;

	@Test
	void aLetterLeavesAsSoonAsItsTransactionIsCommitted() throws Exception {
		this.letters.sendNow();
		try (var server = new TalkingServer("250 fine")) {
			var round = round(server.address());
			var outbox = new Outbox(this.store, this.head, this.templates, this.clock, round);
			round.start();
			assertThat(round.isRunning()).isTrue();
			for (var receiver : new String[] { OutboxDesk.somebody(), OutboxDesk.somebody() }) {
				this.transactions
					.executeWithoutResult(transaction -> outbox.post(OutboxDesk.letter(receiver, Texts.DUTCH)));
				assertThat(server.nextReceiver()).isEqualTo(receiver);
			}
			round.stop();
			assertThat(round.isRunning()).isFalse();
			var later = OutboxDesk.somebody();
			this.transactions.executeWithoutResult(transaction -> outbox.post(OutboxDesk.letter(later, Texts.DUTCH)));
			assertThat(this.letters.to(later)).as("left for the next sender").hasSize(1);
		}
	}

	@Test
	void withoutAMailServerNobodyWalks() {
		assertThat(this.ofTheHouse.isRunning()).isFalse();
	}

	@Test
	void nothingLeavesTheMachineWhileAServerIsInsideItWhicheverIsNamed() throws Exception {
		this.letters.sendNow();
		try (var inside = new TalkingServer("250 fine"); var named = new TalkingServer("250 fine")) {
			var settings = new MailSettings("127.0.0.1", Integer.toString(named.address().port()), "", "", "none", "");
			var round = round(inside.address(), settings);
			var receiver = OutboxDesk.somebody();
			this.transactions.executeWithoutResult(
					transaction -> new Outbox(this.store, this.head, this.templates, this.clock, round)
						.post(OutboxDesk.letter(receiver, Texts.DUTCH)));
			round.start();
			assertThat(inside.nextReceiver()).isEqualTo(receiver);
			round.stop();
			assertThat(named.heard()).isZero();
		}
	}

	private PostRound round(MailServer server) {
		return round(server, new MailSettings("", "", "", "", "", ""));
	}

	private PostRound round(MailServer server, MailSettings settings) {
		var beans = new StaticListableBeanFactory();
		beans.addBean("server", server);
		return new PostRound(beans.getBeanProvider(MailServer.class), settings, this.store, this.head, this.clock);
	}

}
