package nl.meekijken.administration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import nl.meekijken.drawing.Examined;
import nl.meekijken.drawing.Studio;
import nl.meekijken.office.Logo;
import nl.meekijken.web.FileForm;

/**
 * Makes a logo of what was uploaded: it has to be a picture by its bytes, and only the
 * pixels of it are kept, small enough for the top of a page.
 */
@Component
class LogoDrawing {

	private static final int MOST_UPLOADED = 2_000_000;

	private static final int SMALLEST = 16;

	private static final String A_PICTURE = "image/png";

	private final Studio studio;

	LogoDrawing(Studio studio) {
		this.studio = studio;
	}

	LogoOutcome of(HttpServletRequest request) throws IOException {
		var uploaded = uploaded(request);
		if (uploaded.isEmpty()) {
			return new LogoOutcome.Nothing();
		}
		return (uploaded.get().length > MOST_UPLOADED) ? new LogoOutcome.TooLarge()
				: drawn(uploaded.get()).<LogoOutcome>map(LogoOutcome.Made::new).orElseGet(LogoOutcome.NoPicture::new);
	}

	private Optional<Logo> drawn(byte[] bytes) throws IOException {
		if (!(this.studio.examine(new ByteArrayInputStream(bytes), A_PICTURE) instanceof Examined.Readable)) {
			return Optional.empty();
		}
		return this.studio.draw(new ByteArrayInputStream(bytes), 1)
			.map(drawn -> drawn.thumbnail())
			.filter(picture -> picture.width() >= SMALLEST && picture.height() >= SMALLEST
					&& picture.bytes().length <= Logo.MOST_BYTES)
			.map(picture -> new Logo(picture.mediaType(), picture.bytes(), picture.width(), picture.height()));
	}

	private static Optional<byte[]> uploaded(HttpServletRequest request) throws IOException {
		List<byte[]> files = new ArrayList<>();
		var form = FileForm.of(request);
		if (form.isPresent()) {
			form.get().each((name, bytes) -> files.add(bytes.readNBytes(MOST_UPLOADED + 1)));
		}
		return files.stream().filter(bytes -> bytes.length > 0).findFirst();
	}

}
