package nl.meekijken.drawing;

import java.awt.Color;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, never larger. */
final class Scaling {

	private Scaling() {
	}

	/** A picture that fits, on white. */
	static BufferedImage toFit(BufferedImage picture, Bounds bounds) {
		return by(picture, bounds.scaleOf(picture.getWidth(), picture.getHeight()));
	}

	/** A smaller picture on white; in halves, since one large step leaves dots. */
	static BufferedImage by(BufferedImage picture, double scale) {
		var width = Math.max(1, (int) Math.round(picture.getWidth() * Math.min(1, scale)));
		var height = Math.max(1, (int) Math.round(picture.getHeight() * Math.min(1, scale)));
		var smaller = picture;
		while (smaller.getWidth() >= 2 * width && smaller.getHeight() >= 2 * height) {
			smaller = onWhite(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
		}
		return onWhite(smaller, width, height);
	}

	/** The picture turned or mirrored onto a canvas of that size. */
	static BufferedImage turned(Image picture, AffineTransform turn, int width, int height) {
		var canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var brush = canvas.createGraphics();
		brush.setColor(Color.WHITE);
		brush.fillRect(0, 0, width, height);
		brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		brush.drawImage(picture, turn, null);
		brush.dispose();
		return canvas;
	}

	private static BufferedImage onWhite(BufferedImage picture, int width, int height) {
		return turned(picture, AffineTransform.getScaleInstance((double) width / picture.getWidth(),
				(double) height / picture.getHeight()), width, height);
	}

}
