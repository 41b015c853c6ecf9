package nl.meekijken.dossier;

/** What the counterparty was on the road. */
public enum CounterpartyKind {

	MOTOR_VEHICLE, BICYCLE, PEDESTRIAN, ANIMAL, OTHER

}
