package nl.meekijken.embedded;

import java.io.IOException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import nl.meekijken.mail.MailServer;
import nl.meekijken.mail.Mailbox;
import nl.meekijken.mail.ReplyAddress;

/** Starts what is embedded and tells the rest of the house how to reach it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("meekijken.embedded")
class EmbeddedServers {

	private final DataDirectory directory;

	EmbeddedServers(@Value("${meekijken.data:data}") String directory) {
		this.directory = DataDirectory.at(directory);
	}

	@Bean
	EmbeddedDatabase embeddedDatabase() throws IOException {
		return new EmbeddedDatabase(this.directory, Secrets.in(this.directory));
	}

	@Bean
	JdbcConnectionDetails portalConnection(EmbeddedDatabase database) {
		return new AsPortal(database.url(), Secrets.PORTAL, Secrets.in(this.directory).of(Secrets.PORTAL));
	}

	@Bean
	FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
		return new AsOwner(database.url(), Secrets.OWNER, Secrets.in(this.directory).of(Secrets.OWNER));
	}

	@Bean
	EmbeddedPost embeddedPost(Postbox postbox, ReplyAddress replies) {
		return new EmbeddedPost(postbox, replies);
	}

	@Bean
	MailServer mailServer(EmbeddedPost post) {
		return MailServer.inside(post.port());
	}

	@Bean
	Mailbox mailbox(EmbeddedPost post) {
		return post.mailbox();
	}

	private record AsPortal(String getJdbcUrl, String getUsername,
			String getPassword) implements JdbcConnectionDetails {

		@Override
		public String toString() {
			return this.getUsername + " at " + this.getJdbcUrl;
		}

	}

	private record AsOwner(String getJdbcUrl, String getUsername,
			String getPassword) implements FlywayConnectionDetails {

		@Override
		public String toString() {
			return this.getUsername + " at " + this.getJdbcUrl;
		}

	}

}
