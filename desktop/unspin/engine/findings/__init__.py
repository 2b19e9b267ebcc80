"""What an editor should look at, and why: named rules over a finished comparison, each finding with its evidence."""
