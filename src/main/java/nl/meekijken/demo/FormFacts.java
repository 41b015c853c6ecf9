package nl.meekijken.demo;

import java.time.LocalDate;
import java.util.Set;

/**
 * What two drivers wrote on the European accident statement together.
 *
 * @param boxesA the circumstances that driver A ticked, 1 to 17
 * @param signedA the second half of a form is often not signed
 */
record FormFacts(LocalDate on, String time, String place, String witness, Side a, Side b, Set<Integer> boxesA,
		Set<Integer> boxesB, Situation situation, boolean signedA, boolean signedB, long seed) {

	/**
	 * One half of the form.
	 *
	 * @param screened name and address made unreadable before filing: whoever looks along
	 * has no business with those of a counterparty
	 * @param impact where the vehicle was first touched: F(ront), B(ack), L(eft), R(ight)
	 */
	record Side(String name, String address, String town, String phone, String vehicle, String plate, String insurer,
			String policy, String damage, String remark, char impact, boolean screened) {

		/** Half of a form of which only the vehicle is for others to read. */
		static Side screened(String vehicle, String plate, String insurer, String damage, String remark, char impact) {
			return new Side("", "", "", "", vehicle, plate, insurer, "", damage, remark, impact, true);
		}

	}

	/** What the sketch on the form shows. */
	enum Situation {

		REAR_END, CHAIN, CROSSING, PARKING, LANE_CHANGE, BICYCLE

	}

}
