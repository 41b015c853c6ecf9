package nl.meekijken.mail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import nl.meekijken.database.StartRefused;

/**
 * A server as the settings name it.
 *
 * @param setting what the names of its settings begin with
 * @param host none is named if it is blank
 */
record NamedServer(String setting, String host, String port, String user, String password, String tls, String trust) {

	Optional<MailServer> read(Tls usual, ToIntFunction<Tls> usualPort) {
		if (this.host.isBlank()) {
			return Optional.empty();
		}
		var way = way(usual);
		return Optional.of(new MailServer(this.host.strip(), portOr(usualPort.applyAsInt(way)), this.user.strip(),
				this.password, way, trusted()));
	}

	private Tls way(Tls usual) {
		var wanted = this.tls.isBlank() ? usual.name() : this.tls.strip().toUpperCase(Locale.ROOT);
		return Arrays.stream(Tls.values())
			.filter(way -> way.name().equals(wanted))
			.findFirst()
			.orElseThrow(() -> new StartRefused(this.setting + "_TLS is none of none, starttls and tls.",
					"Set it to one of the three, or leave it empty for " + usual.name().toLowerCase(Locale.ROOT)
							+ "."));
	}

	private int portOr(int usual) {
		if (this.port.isBlank()) {
			return usual;
		}
		if (!this.port.strip().matches("[1-9][0-9]{0,4}")) {
			throw new StartRefused(this.setting + "_PORT is not a port.",
					"Set it to the number of one, or leave it empty for the usual one.");
		}
		return Integer.parseInt(this.port.strip());
	}

	private @Nullable Path trusted() {
		if (this.trust.isBlank()) {
			return null;
		}
		var file = Path.of(this.trust.strip());
		if (!Files.isReadable(file)) {
			throw new StartRefused(this.setting + "_TRUST names a file that cannot be read.",
					"Set it to a file with certificates (PEM), or leave it empty for those that Java knows.");
		}
		return file;
	}

	@Override
	public String toString() {
		return "NamedServer[not told]";
	}

}
