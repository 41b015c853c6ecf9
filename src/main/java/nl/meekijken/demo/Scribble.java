package nl.meekijken.demo;

import java.awt.geom.Path2D;
import java.util.Random;

/** What a pen does in a hurry: a signature. */
final class Scribble {

	private Scribble() {
	}

	/** A signature of that width on a base line that starts at x, y. */
	static Path2D signature(Random chance, double x, double y, double wide) {
		var path = new Path2D.Double();
		double high = wide * chance.nextDouble(0.18, 0.36);
		double lean = chance.nextDouble(-0.06, 0.12);
		path.moveTo(x, y - high * chance.nextDouble(0.2, 0.5));
		path.curveTo(x + wide * (0.05 + lean), y - high * 1.6, x + wide * (0.16 + lean), y - high * 1.2, x + wide * 0.1,
				y + high * 0.3);
		int loops = chance.nextInt(2, 8);
		double step = wide * 0.62 / loops;
		double at = x + wide * 0.1;
		for (int loop = 0; loop < loops; loop++) {
			double up = high * chance.nextDouble(0.25, loop == 1 ? 1.1 : 0.65);
			path.curveTo(at + step * 0.5, y + high * 0.2, at + step * 0.2, y - up, at + step * 0.75, y - up * 0.5);
			path.curveTo(at + step, y, at + step * 0.7, y + high * 0.15, at + step, y - high * 0.05);
			at += step;
		}
		path.curveTo(at + wide * 0.1, y - high * 0.3, x + wide, y - high * 0.5, x + wide * 1.02, y - high * 0.2);
		if (chance.nextBoolean()) {
			path.curveTo(x + wide * 0.9, y + high * 0.45, x + wide * 0.3, y + high * 0.3, x + wide * lean,
					y + high * 0.6);
		}
		return path;
	}

}
