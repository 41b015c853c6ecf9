package nl.meekijken.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import nl.meekijken.database.StartRefused;

/**
 * Makes the roles and the database in a new cluster, and lets nobody in without a
 * password from then on.
 */
record FirstStart(EmbeddedPostgres server, Path cluster, Secrets secrets) {

	void prepare() {
		try (var connection = this.server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			for (var role : new String[] { Secrets.OWNER, Secrets.PORTAL }) {
				statement.execute("drop role if exists " + role);
				statement.execute("create role " + role + " login password '" + this.secrets.of(role) + "'");
			}
			statement.execute("create database meekijken owner " + Secrets.OWNER);
			statement.execute("alter role postgres password '" + this.secrets.of(Secrets.POSTGRES) + "'");
			Files.writeString(this.cluster.resolve("pg_hba.conf"), """
					host all all 127.0.0.1/32 scram-sha-256
					host all all ::1/128      scram-sha-256
					""");
			statement.execute("select pg_reload_conf()");
		}
		catch (SQLException | IOException ex) {
			throw new StartRefused("The embedded PostgreSQL could not be prepared: " + ex.getMessage(),
					"Remove " + this.cluster + " and start again.");
		}
	}

}
