package nl.meekijken.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferInt;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * A photograph in the making: paint on it, then take it, and it comes out as of a
 * telephone, a little askew, grainy and darker in the corners.
 */
final class Canvas {

	static final int WIDTH = 1200;

	static final int HEIGHT = 800;

	private static final int MARGIN = 40;

	private static final float QUALITY = 0.86f;

	private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

	private final Graphics2D brush = this.image.createGraphics();

	private final Random chance;

	Canvas(long seed) {
		this.chance = new Random(seed);
		this.brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		this.brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		double tilt = this.chance.nextDouble(-0.018, 0.018);
		this.brush.rotate(tilt, WIDTH / 2.0, HEIGHT / 2.0);
		this.brush.translate(WIDTH / 2.0, HEIGHT / 2.0);
		this.brush.scale(1 + 2.0 * MARGIN / WIDTH, 1 + 2.0 * MARGIN / HEIGHT);
		this.brush.translate(-WIDTH / 2.0, -HEIGHT / 2.0);
	}

	Random chance() {
		return this.chance;
	}

	Canvas fill(Paint paint, Shape shape) {
		this.brush.setPaint(paint);
		this.brush.fill(shape);
		return this;
	}

	Canvas rectangle(Paint paint, double x, double y, double wide, double high) {
		return fill(paint, new java.awt.geom.Rectangle2D.Double(x, y, wide, high));
	}

	Canvas round(Paint paint, double x, double y, double wide, double high, double corner) {
		return fill(paint, new java.awt.geom.RoundRectangle2D.Double(x, y, wide, high, corner, corner));
	}

	Canvas oval(Paint paint, double x, double y, double wide, double high) {
		return fill(paint, new java.awt.geom.Ellipse2D.Double(x, y, wide, high));
	}

	Canvas stroke(Color color, double width, Shape shape) {
		this.brush.setPaint(color);
		this.brush.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		this.brush.draw(shape);
		return this;
	}

	/** Fills the area within the points, given as x and y in turn. */
	Canvas area(Paint paint, double... points) {
		return fill(paint, polygon(points));
	}

	/** A soft dark spot, as a shadow or a dent. */
	Canvas spot(Color color, double x, double y, double wide, double high) {
		var before = this.brush.getTransform();
		this.brush.translate(x, y);
		this.brush.scale(1, high / wide);
		this.brush.setPaint(new RadialGradientPaint(0, 0, (float) wide, new float[] { 0, 0.55f, 1 },
				new Color[] { color, see(color, color.getAlpha() / 2), see(color, 0) }));
		this.brush.fill(new java.awt.geom.Ellipse2D.Double(-wide, -wide, wide * 2, wide * 2));
		this.brush.setTransform(before);
		return this;
	}

	/** Paints moved and scaled; used for the same thing nearer or farther away. */
	Canvas at(double x, double y, double scale, Runnable painting) {
		var before = this.brush.getTransform();
		this.brush.translate(x, y);
		this.brush.scale(scale, scale);
		painting.run();
		this.brush.setTransform(before);
		return this;
	}

	/** Paints only within the shape. */
	Canvas within(Shape shape, Runnable painting) {
		var before = this.brush.getClip();
		this.brush.clip(shape);
		painting.run();
		this.brush.setClip(before);
		return this;
	}

	/** Rough ground or plaster: many specks of about that color. */
	Canvas rough(Color color, double x, double y, double wide, double high, int specks) {
		for (int speck = 0; speck < specks; speck++) {
			int shade = this.chance.nextInt(-22, 22);
			double depth = this.chance.nextDouble();
			this.brush.setPaint(see(lighter(color, shade), 70));
			int size = (int) (2 + 5 * depth);
			this.brush.fillRect((int) (x + this.chance.nextDouble() * wide), (int) (y + depth * high), size * 2, size);
		}
		return this;
	}

	/** The finished JPEG. */
	byte[] take() {
		this.brush.dispose();
		return jpeg(developed(soft(this.image)));
	}

	static Path2D polygon(double... points) {
		var path = new Path2D.Double();
		path.moveTo(points[0], points[1]);
		for (int at = 2; at < points.length; at += 2) {
			path.lineTo(points[at], points[at + 1]);
		}
		path.closePath();
		return path;
	}

	static Color lighter(Color color, int by) {
		return new Color(bound(color.getRed() + by), bound(color.getGreen() + by), bound(color.getBlue() + by));
	}

	/** The color, so far to be seen through: 0 is glass, 255 is solid. */
	static Color see(Color color, int solid) {
		return new Color(color.getRed(), color.getGreen(), color.getBlue(), solid);
	}

	static Paint down(double from, Color above, double to, Color below) {
		return new GradientPaint(0, (float) from, above, 0, (float) to, below);
	}

	private static int bound(int value) {
		return Math.clamp(value, 0, 255);
	}

	private static BufferedImage soft(BufferedImage sharp) {
		var kernel = new float[9];
		Arrays.fill(kernel, 0.07f);
		kernel[4] = 0.44f;
		return new ConvolveOp(new Kernel(3, 3, kernel), ConvolveOp.EDGE_NO_OP, null).filter(sharp, null);
	}

	/** Grain and dark corners in one pass: there are a million pixels. */
	private BufferedImage developed(BufferedImage picture) {
		var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
		int noise = this.chance.nextInt() | 1;
		for (int at = 0; at < pixels.length; at++) {
			noise ^= noise << 13;
			noise ^= noise >>> 17;
			noise ^= noise << 5;
			double x = (at % WIDTH) / (double) WIDTH - 0.5;
			double y = Math.floorDiv(at, WIDTH) / (double) HEIGHT - 0.5;
			int light = (int) (256 - 190 * Math.max(0, x * x + y * y - 0.13));
			int grain = (noise & 15) - 8;
			int pixel = pixels[at];
			pixels[at] = (part(pixel >> 16, light, grain) << 16) | (part(pixel >> 8, light, grain) << 8)
					| part(pixel, light, grain);
		}
		return picture;
	}

	private static int part(int pixel, int light, int grain) {
		return Math.clamp((((pixel & 255) * light) >> 8) + grain, 0, 255);
	}

	private static byte[] jpeg(BufferedImage picture) {
		var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		var bytes = new ByteArrayOutputStream();
		try (var out = ImageIO.createImageOutputStream(bytes)) {
			var settings = writer.getDefaultWriteParam();
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionQuality(QUALITY);
			writer.setOutput(out);
			writer.write(null, new IIOImage(picture, null, null), settings);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

}
