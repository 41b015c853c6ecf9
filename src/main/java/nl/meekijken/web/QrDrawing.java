package nl.meekijken.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * A QR code as a drawing.
 *
 * @param size how many squares it is wide and high, with its white edge
 * @param path the black squares, as the path of an SVG
 */
public record QrDrawing(int size, String path) {

	private static final Map<EncodeHintType, Object> EDGE = Map.of(EncodeHintType.MARGIN, 4);

	/** Draws a text, as a telephone can scan it. */
	public static QrDrawing of(String text) {
		try {
			var squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, EDGE);
			var path = IntStream.range(0, squares.getHeight())
				.boxed()
				.flatMap(y -> IntStream.range(0, squares.getWidth())
					.filter(x -> squares.get(x, y))
					.mapToObj(x -> "M" + x + " " + y + "h1v1h-1z"))
				.collect(Collectors.joining());
			return new QrDrawing(squares.getWidth(), path);
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
