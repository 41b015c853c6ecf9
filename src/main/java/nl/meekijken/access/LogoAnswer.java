package nl.meekijken.access;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import nl.meekijken.office.Logo;

/**
 * The picture of an office as a browser gets it: as the picture that it is, and as
 * nothing else. Its address names the version, so that it may be kept for a while.
 */
public final class LogoAnswer {

	private static final Duration KEPT = Duration.ofDays(1);

	private LogoAnswer() {
	}

	public static ResponseEntity<byte[]> of(Logo logo) {
		return of(logo, CacheControl.maxAge(KEPT).cachePrivate());
	}

	/** Where its address does not tell whose it is: for this time only. */
	public static ResponseEntity<byte[]> once(Logo logo) {
		return of(logo, CacheControl.noStore());
	}

	private static ResponseEntity<byte[]> of(Logo logo, CacheControl kept) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(logo.mediaType()))
			.cacheControl(kept)
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.header("X-Content-Type-Options", "nosniff")
			.body(logo.picture());
	}

}
