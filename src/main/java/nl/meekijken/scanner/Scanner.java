package nl.meekijken.scanner;

import java.io.InputStream;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.StartRefused;

/** Lets ClamAV look for viruses. Only the embedded mode does without. */
@Component
public class Scanner {

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final @Nullable Clamd clamd;

	@Autowired
	Scanner(@Value("${meekijken.clamd:}") String setting, @Value("${meekijken.embedded:false}") boolean embedded) {
		this(setting, embedded, PATIENCE);
	}

	Scanner(String setting, boolean embedded, Duration patience) {
		if (setting.isBlank() && !embedded) {
			throw new StartRefused("MEEKIJKEN_CLAMD is missing, so papers that come in could not be looked at.",
					"Let it say where clamd listens, as in 127.0.0.1:3310 or /run/clamav/clamd.ctl.");
		}
		this.clamd = setting.isBlank() ? null : new Clamd(new ClamdAddress(setting.strip()), patience);
	}

	/** Whether there is a scanner; without one {@link #scan} knows nothing. */
	public boolean isOn() {
		return this.clamd != null;
	}

	/** Lets all bytes of the stream be looked at; never throws for what goes wrong. */
	public ScanOutcome scan(InputStream bytes) {
		return (this.clamd != null) ? this.clamd.scan(bytes) : new ScanOutcome.Unavailable("there is no scanner");
	}

}
