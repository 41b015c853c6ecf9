package nl.meekijken.administration;

import java.util.List;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.feeding.Delivery;
import nl.meekijken.feeding.DeliveryState;
import nl.meekijken.feeding.Fault;
import nl.meekijken.web.Page;

/** One delivery: what is wrong with it, or how far it is. */
record DeliveryPage(Frame frame, Delivery delivery, List<Fault> faults, Told told) implements Page {

	String address() {
		return FeedController.ADDRESS + "/" + this.delivery.id();
	}

	/** How its state is drawn. */
	static String look(DeliveryState state) {
		return switch (state) {
			case DONE, CHECKED -> "good";
			case REFUSED, FAILED -> "bad";
			case COMING, RUNNING -> "wait";
			case DROPPED -> "rest";
		};
	}

	/** With which picture its state is drawn. */
	static String icon(DeliveryState state) {
		return switch (state) {
			case DONE, CHECKED -> "check";
			case REFUSED, FAILED -> "alert";
			case COMING, RUNNING -> "clock";
			case DROPPED -> "cross";
		};
	}

}
