import { afterEach, beforeEach, vi } from "vitest";

/** A test that makes the console complain is a failing test. */
beforeEach(() => {
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...said) => {
      throw new Error(`console.${level}: ${said.join(" ")}`);
    });
  }
});

// At once, and not only before the next test.
afterEach(() => void vi.unstubAllGlobals());
