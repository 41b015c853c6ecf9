package nl.meekijken.mail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

import nl.meekijken.trying.Dovecot;
import nl.meekijken.trying.Mails;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail is picked up over a closed way, from a server that proves who it is, or not. */
class ClosedMailboxTests {

	private final List<String> offered = new ArrayList<>();

	private @Nullable Dovecot dovecot;

	@BeforeEach
	void need() {
		Dovecot.require();
	}

	@AfterEach
	void close() {
		if (this.dovecot != null) {
			this.dovecot.close();
		}
	}

	@Test
	void aMailboxForWhichTheNamedCertificateVouchesIsEmptied(@TempDir Path folder) throws Exception {
		var authority = OwnAuthority.of(folder, "ip:127.0.0.1");
		var server = open(authority);
		assertThat(InboxOf.the(mailbox(server, Tls.TLS, authority.certificate())).empty(taker())).isEmpty();
		assertThat(this.offered).hasSize(1);
		assertThat(InboxOf.the(mailbox(server, Tls.TLS, authority.certificate())).empty(taker())).isEmpty();
		assertThat(this.offered).hasSize(1);
	}

	@Test
	void oneThatNobodyVouchesForIsNotAndNothingIsSaidToIt(@TempDir Path folder) throws Exception {
		var server = open(OwnAuthority.of(folder, "ip:127.0.0.1"));
		assertThat(InboxOf.the(mailbox(server, Tls.TLS, null)).empty(taker())).isPresent();
		assertThat(InboxOf.the(mailbox(server, Tls.NONE, null)).empty(taker())).isPresent();
		assertThat(this.offered).isEmpty();
	}

	@Test
	void aCertificateForAnotherNameVouchesForNothing(@TempDir Path folder) throws Exception {
		var authority = OwnAuthority.of(folder, "dns:imap.example");
		var server = open(authority);
		assertThat(InboxOf.the(mailbox(server, Tls.TLS, authority.certificate())).empty(taker())).isPresent();
		assertThat(this.offered).isEmpty();
	}

	private Dovecot open(OwnAuthority authority) throws Exception {
		var server = Dovecot.startClosed(authority.certificate(), authority.key());
		this.dovecot = server;
		server.deliver(Mails.from("a@b.example").about("gesloten").text("x").bytes());
		return server;
	}

	private static Mailbox mailbox(Dovecot server, Tls tls, @Nullable Path trust) {
		return new Mailbox(new MailServer("127.0.0.1", server.port(), Dovecot.USER, Dovecot.PASSWORD, tls, trust),
				Mailbox.INBOX);
	}

	private MessageTaker taker() {
		return new MessageTaker() {

			@Override
			public boolean goesOn() {
				return true;
			}

			@Override
			public Receipt take(ArrivedMessage message) {
				ClosedMailboxTests.this.offered.add(Integer.toString(message.bytes().length));
				return Receipt.TAKEN;
			}

		};
	}

}
