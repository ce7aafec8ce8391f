import { Component, type ReactNode } from "react";

type BoundaryProps = { fallback: (retry: () => void) => ReactNode; children: ReactNode };

/** Keeps what fails while it is drawn to its own place. React has no other means for it than a class. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { fallback, children } = this.props;
    return this.state.failed ? fallback(() => this.setState({ failed: false })) : children;
  }
}
