package io.plenary;

/** The way in: reads the configuration, wires the parts, starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Plenary");
    }
}
