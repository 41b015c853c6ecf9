package nl.meekijken.demo;

import java.awt.Color;
import java.util.Map;

import org.springframework.util.ConcurrentReferenceHashMap;

/** What a client's telephone shows of an accident, painted anew for each seed. */
enum Photograph {

	CAR_BACK {
		@Override
		void paint(Canvas canvas, Color color, String plate, boolean dutch) {
			new Scene(canvas).street();
			canvas.at(600, 470, 1.28, () -> {
				var car = new CarPicture(canvas, color);
				car.back(plate, dutch);
				car.dent(1, 1.1);
				car.brokenLight(1);
			});
		}
	},
	BUMPER {
		@Override
		void paint(Canvas canvas, Color color, String plate, boolean dutch) {
			new Scene(canvas).street();
			canvas.at(60, 330, 2.7, () -> {
				var car = new CarPicture(canvas, color);
				car.back(plate, dutch);
				car.dent(1, 1.25);
			});
		}
	},
	OTHER_CAR {
		@Override
		void paint(Canvas canvas, Color color, String plate, boolean dutch) {
			new Scene(canvas).street();
			canvas.at(600, 480, 1.15, () -> new CarPicture(canvas, color).back(plate, dutch));
		}
	},
	PARKING {
		@Override
		void paint(Canvas canvas, Color color, String plate, boolean dutch) {
			new Scene(canvas).parking();
			canvas.at(250, 372, 0.52, () -> new CarPicture(canvas, new Color(176, 180, 184)).back("KC-209-Q", true));
			canvas.at(985, 378, 0.54, () -> new CarPicture(canvas, new Color(44, 62, 88)).back("8-CQR-44", true));
			canvas.at(600, 430, 0.74, () -> {
				var car = new CarPicture(canvas, color);
				car.back(plate, dutch);
				car.dent(-1, 0.9);
			});
		}
	},
	CROSSING {
		@Override
		void paint(Canvas canvas, Color color, String plate, boolean dutch) {
			new Scene(canvas).crossing().skidMarks();
			canvas.at(655, 440, 0.4, () -> new CarPicture(canvas, color).back(plate, dutch));
		}
	},
	SIDE {
		@Override
		void paint(Canvas canvas, Color color, String plate, boolean dutch) {
			new Scene(canvas).street();
			canvas.at(600, 520, 1.12, () -> new SidePicture(canvas, color).car());
		}
	},
	VAN {
		@Override
		void paint(Canvas canvas, Color color, String plate, boolean dutch) {
			new Scene(canvas).parking();
			canvas.at(600, 520, 1.12, () -> new SidePicture(canvas, color).van());
		}
	},
	BICYCLE {
		@Override
		void paint(Canvas canvas, Color color, String plate, boolean dutch) {
			new Scene(canvas).street();
			canvas.at(590, 520, 1.2, () -> new SidePicture(canvas, color).bicycle());
		}
	};

	/** Every demo tells the same stories. */
	private static final Map<Shot, byte[]> TAKEN = new ConcurrentReferenceHashMap<>();

	abstract void paint(Canvas canvas, Color color, String plate, boolean dutch);

	/** The photograph as JPEG, 1200 by 800; taken again only when memory was short. */
	byte[] of(Color color, String plate, boolean dutch, long seed) {
		return TAKEN.computeIfAbsent(new Shot(this, color, plate, dutch, seed), Shot::take);
	}

	private record Shot(Photograph what, Color color, String plate, boolean dutch, long seed) {

		byte[] take() {
			var canvas = new Canvas(this.seed * 31 + this.what.name().length());
			this.what.paint(canvas, this.color, this.plate, this.dutch);
			return canvas.take();
		}

	}

}
