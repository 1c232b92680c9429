"""Special functions in 70 digits (mpmath), rounded to doubles; each row is arguments and value."""

import mpmath as mp
from scipy import special

mp.mp.dps = 70

SHAPES = [
    (0.5, 0.5), (1, 1), (2, 3), (81, 183), (82, 182), (1, 20), (0.5, 200), (10, 1), (500, 500),
    (1e4, 1e4), (9900, 101), (1e5, 5e5), (1e6, 1e6), (5e5, 9.5e5), (3, 1e6), (1e6, 2),
]  # fmt: skip


def fraction(a, b, x):
    """I_x(a, b) by the continued fraction DLMF 8.17.22, Lentz's algorithm, x below the mean."""
    a, b, x = mp.mpf(a), mp.mpf(b), mp.mpf(x)
    c, d = mp.mpf(1), 1 / (1 - (a + b) * x / (a + 1))
    h = d
    for m in range(1, 200000):
        step = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d, c = 1 / (1 + step * d), 1 + step / c
        h *= d * c
        step = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d, c = 1 / (1 + step * d), 1 + step / c
        h *= d * c
        if abs(d * c - 1) < mp.mpf(10) ** -45:
            break
    factor = a * mp.log(x) + b * mp.log(1 - x) + mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b)
    return mp.exp(factor) * h / a


def betainc(a, b, x):
    return fraction(a, b, x) if x <= (a + 1) / (a + b + 2) else 1 - fraction(b, a, 1 - mp.mpf(x))


def betaincinv(a, b, p):
    x = mp.mpf(special.betaincinv(a, b, p))
    for _ in range(4):
        density = mp.exp((a - 1) * mp.log(x) + (b - 1) * mp.log(1 - x) - mp.loggamma(a) - mp.loggamma(b) + mp.loggamma(mp.mpf(a) + b))
        x -= (betainc(a, b, x) - mp.mpf(p)) / density
    return x


def quantile(p):
    return mp.findroot(lambda z: mp.log(mp.ncdf(z)) - mp.log(mp.mpf(p)), special.ndtri(p))


def binomial_cdf(k, n, p):
    return sum(mp.binomial(n, i) * mp.mpf(p) ** i * (1 - mp.mpf(p)) ** (n - i) for i in range(k + 1))


def rows(function, arguments):
    return [[*map(float, row), float(function(*row))] for row in arguments]


def golden():
    beta = []
    for a, b in SHAPES:
        mean, deviation = a / (a + b), (a * b / ((a + b) ** 2 * (a + b + 1))) ** 0.5
        beta += [(a, b, mean + k * deviation) for k in (-6, -3, -1, 0, 1, 3, 6)]
    tails = [1e-10, 1e-4, 0.005, 0.025, 0.05, 0.5, 0.95, 0.975, 0.995, 0.9999]
    counts = []
    for n, p in [(10, 0.5), (100, 0.99), (300, 0.99), (1000, 0.99), (2000, 0.3)]:
        counts += [(k, n, p) for k in sorted({0, int(n * p * 0.9), int(n * p), min(n - 1, int(n * p) + 3)})]
    return {
        "log": rows(mp.log, [(x,) for x in [5e-324, 2.3e-308, 1e-100, 0.1, 0.7, 0.999999, 1.0000001, 1.5, 2, 1e10, 1.7e308, 3.1234567e-200, 0.7071067811, 1.4142135623, 1.4142135624, 123456789.123]]),
        "log1p": rows(mp.log1p, [(x,) for x in [-0.9999, -0.5, -1e-9, 1e-20, 1e-9, 0.3, 5, 1e15]]),
        "exp": rows(mp.exp, [(x,) for x in [-744, -700.5, -20, -1, -1e-10, 0, 1e-5, 0.5, 1, 30, 709.7, -701.23456789, -0.3465735902, 0.3465735903, 333.3333333333]]),
        "normalCdf": rows(mp.ncdf, [(x,) for x in [-37, -20, -8, -5.7, -5.6, -3, -1.96, -1, -0.67, -1e-5, 0, 1e-10, 0.3, 1, 1.644853627, 2.5, 4, 6, -37.1234567891, -30.7182818284, -13.3713371337, -7.1234567891, -5.1111111111, -2.7182818285]]),
        "normalQuantile": rows(quantile, [(p,) for p in [1e-300, 1e-100, 1e-20, 1e-10, 1e-5, 0.001, 0.01, 0.025, 0.05, 0.1, 0.3, 0.7, 0.9, 0.95, 0.975, 0.99, 0.9999]]),
        "logGamma": rows(mp.loggamma, [(x,) for x in [1e-8, 0.1, 0.5, 0.999, 1.0000001, 1.5, 1.9999, 3, 10, 100.5, 1e4, 1e6, 1e9]]),
        "incompleteBeta": rows(betainc, [row for row in beta if 0 < row[2] < 1]),
        "inverseIncompleteBeta": rows(betaincinv, [(a, b, p) for a, b in SHAPES for p in tails]),
        "chiSquareSurvival": rows(lambda x, k: mp.gammainc(mp.mpf(k) / 2, mp.mpf(x) / 2, regularized=True), [(x * k, k) for k in [1, 2, 5, 10, 100, 1000] for x in [0.01, 0.5, 1, 1.5, 3]]),
        "binomialCdf": rows(binomial_cdf, counts),
        "binomialPmf": rows(lambda k, n, p: mp.binomial(n, k) * mp.mpf(p) ** k * (1 - mp.mpf(p)) ** (n - k), counts),
    }
