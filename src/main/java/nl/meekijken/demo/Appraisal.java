package nl.meekijken.demo;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.Money;

/**
 * What a loss adjuster found.
 *
 * @param vehicle label and value in turn, as the register and the adjuster tell
 * @param findings paragraphs on the damage
 * @param repair what repair costs, without value added tax
 * @param diminution what the vehicle is worth less after repair
 * @param total the two values of a vehicle that is not worth repairing; none if it is
 * @param withVat whether the owner cannot deduct value added tax
 * @param side where the damage is: F(ront), B(ack), L(eft) or R(ight)
 * @param photographs JPEG
 */
record Appraisal(String bureau, String adjuster, String number, String claimNumber, String owner, LocalDate inspected,
		LocalDate reported, String where, List<String> vehicle, List<String> findings, List<Bill.Line> repair,
		Money diminution, @Nullable TotalLoss total, boolean withVat, char side, List<Supplier<byte[]>> photographs) {

	/** In what colour adjusters print. */
	static final Color HOUSE = new Color(0x2F5D50);

	/** Market value before the damage and salvage value after it. */
	record TotalLoss(Money before, Money after) {

		Money loss() {
			return this.before.minus(this.after);
		}

	}

	/** The damage that the adjuster assesses. */
	Money assessed() {
		if (this.total != null) {
			return this.total.loss();
		}
		return repairCosts().plus(this.diminution);
	}

	Money repairCosts() {
		var bill = bill();
		return this.withVat ? bill.total() : bill.net();
	}

	/** The repair calculated as a bill. */
	Bill bill() {
		return new Bill(this.bureau, "", HOUSE, "Calculatie", this.number, this.reported, this.owner, "", this.repair);
	}

}
