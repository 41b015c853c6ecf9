package nl.meekijken.web;

import java.util.Arrays;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Drawings are scanned back, as a telephone would. */
class QrDrawingTests {

	private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

	/** How many dots of the picture each square is wide. */
	private static final int ENLARGED = 4;

	@ParameterizedTest
	@ValueSource(
			strings = { "1", "otpauth://totp/Meekijken:512345?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Meekijken",
					"otpauth://totp/112schade%20%28d%27Hondt%20%26%20Zn%29:x?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
					"https://portaal.example/uitnodiging?geheim=KJ4M-9XQ2-7TRB" })
	void aTelephoneReadsWhatWasDrawn(String text) throws ReaderException {
		assertThat(scanned(QrDrawing.of(text))).isEqualTo(text);
	}

	@Test
	void aLongTextIsStillRead() throws ReaderException {
		var text = "otpauth://totp/" + "kantoor".repeat(100);
		assertThat(scanned(QrDrawing.of(text))).isEqualTo(text);
	}

	@Test
	void nothingIsDrawnInTheWhiteEdge() {
		var drawing = QrDrawing.of("https://portaal.example/");
		assertThat(SQUARE.matcher(drawing.path())
			.results()
			.flatMap(square -> Arrays.asList(square.group(1), square.group(2)).stream())
			.map(Integer::valueOf)).allSatisfy(place -> assertThat(place).isBetween(4, drawing.size() - 5));
	}

	@Test
	void thePathHoldsNothingButSquares() {
		assertThat(SQUARE.matcher(QrDrawing.of("\"/><script>alert(1)</script>").path()).replaceAll("")).isEmpty();
	}

	@Test
	void whatFitsInNoDrawingIsRefused() {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> QrDrawing.of("x".repeat(5000)));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> QrDrawing.of(""));
	}

	private static String scanned(QrDrawing drawing) throws ReaderException {
		var width = drawing.size() * ENLARGED;
		var dots = new int[width * width];
		Arrays.fill(dots, 0xFFFFFF);
		SQUARE.matcher(drawing.path()).results().forEach(square -> {
			var left = Integer.parseInt(square.group(1)) * ENLARGED;
			var top = Integer.parseInt(square.group(2)) * ENLARGED;
			for (var y = top; y < top + ENLARGED; y++) {
				Arrays.fill(dots, y * width + left, y * width + left + ENLARGED, 0);
			}
		});
		var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, dots)));
		return new QRCodeReader().decode(picture).getText();
	}

}
