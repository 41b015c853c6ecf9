package nl.meekijken.dossier;

import java.time.LocalDate;
import java.time.LocalTime;

import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;

/** What a fact is, or should be; see {@link FactKind} for what goes with which. */
public sealed interface FactValue {

	/** In the notation of machines, as {@link FactKind#read} reads it. */
	String code();

	/** A line or a text, whose lines end alike wherever it was typed. */
	record Words(String text) implements FactValue {

		public Words {
			text = text.replace("\r\n", "\n");
		}

		@Override
		public String code() {
			return this.text;
		}

	}

	/** A day. */
	record Day(LocalDate day) implements FactValue {

		@Override
		public String code() {
			return this.day.toString();
		}

	}

	/** A time of day. */
	record Time(LocalTime time) implements FactValue {

		@Override
		public String code() {
			return this.time.toString();
		}

	}

	/** An amount of money. */
	record Amount(Money money) implements FactValue {

		@Override
		public String code() {
			return Long.toString(this.money.cents());
		}

	}

	/** A licence plate of any country. */
	record Plate(LicencePlate plate) implements FactValue {

		@Override
		public String code() {
			return this.plate.country() + " " + this.plate.value();
		}

	}

	/** One of a list, by its name: a constant, or the two letters of a country. */
	record Choice(String name) implements FactValue {

		static Choice of(boolean so) {
			return new Choice(so ? Fact.YES : Fact.NO);
		}

		@Override
		public String code() {
			return this.name;
		}

	}

	/** A part of the whole. */
	record Part(Percentage percentage) implements FactValue {

		@Override
		public String code() {
			return Integer.toString(this.percentage.value());
		}

	}

}
