package nl.meekijken.drawing;

/**
 * A page as pictures: one to read, at most 1400 by 3500 pixels, and one to recognise it
 * by, at most 360 by 900.
 */
public record Drawn(Picture full, Picture thumbnail) {
}
