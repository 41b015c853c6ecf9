package nl.meekijken.demo;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A vehicle from the side. Painted with its wheels on y = 170. */
final class SidePicture {

	private static final Color RUBBER = new Color(26, 27, 29);

	private final Canvas canvas;

	private final Color body;

	SidePicture(Canvas canvas, Color body) {
		this.canvas = canvas;
		this.body = body;
	}

	/** A hatchback, its doors pushed in. */
	void car() {
		this.canvas.spot(new Color(0, 0, 0, 180), 0, 172, 470, 34);
		var shell = new Path2D.Double();
		shell.moveTo(-420, 110);
		shell.curveTo(-440, 20, -430, -20, -400, -34);
		shell.curveTo(-330, -52, -290, -60, -250, -66);
		shell.curveTo(-190, -130, -140, -176, -70, -184);
		shell.curveTo(60, -196, 190, -190, 260, -166);
		shell.curveTo(330, -120, 372, -70, 396, -44);
		shell.curveTo(424, -20, 428, 60, 418, 112);
		shell.closePath();
		paintBody(shell);
		glass(-236, -66, -150, -150, 30, -164, 30, -66);
		glass(46, -66, 46, -164, 210, -154, 286, -70);
		doors(-206, 38, 250);
		this.canvas.within(shell, () -> dent(60, 20));
		this.canvas.area(new Color(245, 236, 214), -426, -20, -384, -34, -372, -4, -430, 10);
		this.canvas.area(new Color(190, 30, 34), 402, -34, 424, -12, 424, 30, 396, 22);
		wheel(-270);
		wheel(270);
	}

	/** A delivery van with its side scraped open. */
	void van() {
		this.canvas.spot(new Color(0, 0, 0, 180), 0, 172, 500, 34);
		var shell = new Path2D.Double();
		shell.moveTo(-450, 118);
		shell.curveTo(-462, 30, -452, -10, -420, -34);
		shell.curveTo(-390, -60, -360, -100, -330, -170);
		shell.curveTo(-310, -222, -270, -244, -210, -246);
		shell.lineTo(430, -246);
		shell.curveTo(452, -246, 458, -230, 458, -210);
		shell.lineTo(458, 118);
		shell.closePath();
		paintBody(shell);
		glass(-366, -58, -306, -190, -190, -196, -190, -58);
		doors(-172, 120, 400);
		this.canvas.rectangle(new Color(38, 94, 138, 210), -40, -150, 330, 18)
			.rectangle(new Color(38, 94, 138, 150), -40, -124, 230, 10);
		this.canvas.within(shell, () -> dent(250, 30));
		this.canvas.area(new Color(245, 236, 214), -456, -4, -420, -22, -408, 22, -456, 34);
		wheel(-300);
		wheel(300);
	}

	/** A bicycle that lies no longer straight: its front wheel is bent. */
	void bicycle() {
		this.canvas.spot(new Color(0, 0, 0, 150), 0, 172, 380, 24);
		rim(220, 1);
		rim(-220, 0.74);
		var frame = new Path2D.Double();
		frame.moveTo(220, 30);
		frame.lineTo(30, 40);
		frame.lineTo(-130, -120);
		frame.lineTo(90, -112);
		frame.lineTo(220, 30);
		frame.moveTo(30, 40);
		frame.lineTo(96, -150);
		frame.moveTo(-220, 30);
		frame.lineTo(-120, -165);
		this.canvas.stroke(Canvas.lighter(this.body, -50), 17, frame).stroke(this.body, 12, frame);
		this.canvas.stroke(Canvas.lighter(this.body, 70), 3, frame);
		this.canvas.round(new Color(38, 30, 26), 50, -172, 104, 24, 22);
		var bar = new Path2D.Double();
		bar.moveTo(-120, -165);
		bar.curveTo(-132, -214, -180, -214, -196, -186);
		this.canvas.stroke(new Color(52, 54, 58), 11, bar);
		this.canvas.oval(new Color(90, 94, 98), 6, 14, 48, 48).oval(new Color(50, 52, 55), 18, 26, 24, 24);
		this.canvas.round(new Color(60, 62, 66), 170, -98, 130, 12, 6);
	}

	private void rim(double x, double width) {
		var place = AffineTransform.getTranslateInstance(x, 30);
		place.rotate(width < 1 ? 0.3 : 0);
		place.scale(width, 1);
		this.canvas.stroke(RUBBER, 14, place.createTransformedShape(new Ellipse2D.Double(-136, -136, 272, 272)));
		this.canvas.stroke(new Color(170, 174, 178), 4,
				place.createTransformedShape(new Ellipse2D.Double(-126, -126, 252, 252)));
		for (int spoke = 0; spoke < 18; spoke++) {
			double turn = spoke * Math.PI / 9;
			var line = new Path2D.Double();
			line.moveTo(0, 0);
			line.lineTo(Math.cos(turn) * 124, Math.sin(turn) * 124);
			this.canvas.stroke(new Color(150, 154, 158, 190), 1.6, place.createTransformedShape(line));
		}
	}

	private void paintBody(Path2D shell) {
		this.canvas.fill(Canvas.down(-200, Canvas.lighter(this.body, 46), 120, Canvas.lighter(this.body, -44)), shell);
		this.canvas.within(shell, () -> this.canvas.rectangle(new Color(255, 255, 255, 46), -470, -52, 940, 10)
			.rectangle(new Color(0, 0, 0, 60), -470, 84, 940, 50));
		this.canvas.stroke(Canvas.see(Color.BLACK, 120), 3, shell);
	}

	private void glass(double... points) {
		var pane = Canvas.polygon(points);
		this.canvas.fill(Canvas.down(-190, new Color(110, 128, 142), -60, new Color(30, 37, 44)), pane);
		this.canvas.stroke(new Color(18, 19, 21), 6, pane);
	}

	private void doors(double... seams) {
		for (double seam : seams) {
			this.canvas.rectangle(new Color(0, 0, 0, 110), seam, -62, 3, 160);
			this.canvas.round(Canvas.lighter(this.body, -56), seam + 22, -34, 48, 13, 8);
		}
	}

	private void dent(double x, double y) {
		var chance = this.canvas.chance();
		this.canvas.spot(new Color(0, 0, 0, 150), x, y, 170, 58);
		this.canvas.spot(new Color(255, 255, 255, 90), x - 120, y - 36, 70, 20);
		for (int scratch = 0; scratch < 15; scratch++) {
			double from = x - chance.nextDouble(60, 190);
			double atY = y + chance.nextDouble(-44, 50);
			var path = new Path2D.Double();
			path.moveTo(from, atY);
			path.curveTo(from + 90, atY + chance.nextDouble(-8, 8), from + 160, atY + chance.nextDouble(-14, 14),
					from + chance.nextDouble(200, 330), atY + chance.nextDouble(-16, 18));
			boolean light = scratch % 3 != 0;
			this.canvas.stroke(light ? new Color(232, 232, 228, 150) : new Color(20, 20, 20, 140),
					chance.nextDouble(0.8, 3.4), path);
		}
	}

	private void wheel(double x) {
		this.canvas.oval(new Color(14, 15, 16), x - 92, -6, 184, 184);
		this.canvas.oval(RUBBER, x - 82, 4, 164, 164);
		this.canvas.oval(new Color(182, 186, 190), x - 54, 32, 108, 108);
		for (int spoke = 0; spoke < 5; spoke++) {
			double turn = spoke * Math.PI * 2 / 5 + x;
			this.canvas.oval(new Color(64, 66, 70), x + Math.cos(turn) * 32 - 14, 86 + Math.sin(turn) * 32 - 14, 28,
					28);
		}
		this.canvas.oval(new Color(120, 124, 128), x - 10, 76, 20, 20);
	}

}
