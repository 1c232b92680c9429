"""Training and measuring of the example's models."""
