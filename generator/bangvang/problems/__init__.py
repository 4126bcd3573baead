"""Problems: their places, their values and the catalogue of every code."""
