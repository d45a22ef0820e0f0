# Reference results of the mixed model, computed by lme4, and the one input that is not a demo team.
#
# Made with R 4.2.2, lme4 1.1-31, Matrix 1.5-3, minqa 1.2.5 and jsonlite 1.8.4 (all of Debian 12). Run in this
# folder, after make.py has written what it writes:
#
#   Rscript make.R
#
# Reads demo-8.csv, demo-24.csv and companions.json, writes product.csv, mixed-demo-8.json, mixed-demo-24.json,
# mixed-product.json and kendall.json. Each figure has 10 significant digits.
#
# The model is score ~ quarter_c + scenario + (1 + quarter_c | rep) + (1 | repday) + (1 | observer) by REML;
# quarter_c is the quarter less its mean over the rows that have the score; scenario is coded by treatment, its
# alphabetically first value left out, and does not enter where there is only one.
#
# theta                as lme4 has it: relative Cholesky factors, terms by falling number of levels, see theta_names
# reml_criterion       at theta; criterion_at_theta has it at others, some with zeros: test those first
# gradient             of the criterion at theta by central differences; at a 0 it may be above 0
# fixef, fixef_se      see fixef_names
# reps, observers      the levels, in the order of every list that belongs to them
# rep_mode             conditional modes of intercept and quarter
# rep_total_se, _cov   standard errors of beta-hat + b-hat of intercept and quarter, and their covariance, by
#                      the inverse of Henderson's joint equations at theta
# observer_mode, _se   conditional modes, and the standard deviation of their prediction error from that inverse
suppressMessages({ library(lme4); library(jsonlite) })

product <- function() {
  set.seed(20260731, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
  n <- 900; reps <- 60; observers <- 110
  rep <- c(rep(seq_len(reps), each = 5), sample(reps, n - 5 * reps, TRUE, prob = rexp(reps)))
  day <- round(runif(n, 0, 540))
  shared <- sample(n, 150)
  for (row in shared) {
    other <- sample(which(rep == rep[row]), 1)
    day[row] <- day[other]
  }
  own <- 1 + (rep - 1) %% 20
  observer <- ifelse(runif(n) < 0.7, own, sample(observers, n, TRUE))
  observer[sample(n, observers)] <- seq_len(observers)
  scenario <- sample(c("discovery", "first-meeting", "insight", "proposal"), n, TRUE)
  quarter <- day / 91.3125
  level <- rnorm(reps, 2.6, 0.4); slope <- rnorm(reps, 0.03, 0.1); severity <- rnorm(observers, 0, 0.3)
  key <- paste(rep, day); onDay <- rnorm(length(unique(key)), 0, 0.2)[match(key, unique(key))]
  score <- level[rep] + slope[rep] * (quarter - 3) + severity[observer] + onDay +
    0.15 * (scenario == "proposal") + rnorm(n, 0, 0.55)
  rows <- data.frame(rep = sprintf("r%02d", rep), repday = sprintf("r%02d/%03d", rep, day),
    observer = sprintf("o%03d", observer), scenario, quarter = round(quarter, 6), score = round(score, 3))
  rows[order(rows$repday, rows$observer, rows$score), ]
}

# The criterion's minimum: bobyqa from several starts and again from the best, then coordinates of next to
# nothing put to 0 where that does not raise it, then Newton's steps over the others.
optimum <- function(criterion, lower) {
  k <- length(lower)
  starts <- list(ifelse(lower == 0, 1, 0), ifelse(lower == 0, 0.3, 0), ifelse(lower == 0, 0.1, 0.05))
  search <- function(start) {
    for (rho in c(0.1, 0.01, 0.001)) {
      start <- minqa::bobyqa(start, criterion, lower = lower, upper = rep(20, k),
        control = list(rhobeg = rho, rhoend = 1e-10, maxfun = 20000))$par
    }
    start
  }
  found <- lapply(starts, search)
  theta <- found[[which.min(sapply(found, criterion))]]
  for (i in which(lower == 0 & theta < 1e-4)) {
    zero <- theta; zero[i] <- 0
    if (criterion(zero) <= criterion(theta) + 1e-9) theta <- zero
  }
  for (step in 1:5) {
    free <- which(!(lower == 0 & theta == 0))
    at <- function(x) { t <- theta; t[free] <- x; criterion(t) }
    to <- theta[free] - solve(curvature(at, theta[free]), slope(at, theta[free]))
    if (all(to >= lower[free]) && at(to) < at(theta[free])) theta[free] <- to
  }
  theta
}

slope <- function(f, x, h = 1e-3) sapply(seq_along(x), function(i) {
  e <- replace(numeric(length(x)), i, h)
  (8 * (f(x + e) - f(x - e)) - (f(x + 2 * e) - f(x - 2 * e))) / (12 * h)
})

curvature <- function(f, x, h = 1e-3) {
  H <- sapply(seq_along(x), function(i) {
    e <- replace(numeric(length(x)), i, h)
    (slope(f, x + e) - slope(f, x - e)) / (2 * h)
  })
  H <- matrix(H, length(x)); (H + t(H)) / 2
}

# Above 0 only at a bound, where the criterion may rise.
gradient <- function(f, theta, lower) sapply(seq_along(theta), function(i) {
  at <- function(x) f(replace(theta, i, x))
  if (lower[i] == 0 && theta[i] < 2e-3) (at(theta[i] + 1e-5) - at(theta[i])) / 1e-5 else slope(at, theta[i])
})

givenThetas <- function(lower) {
  diagonal <- lower == 0
  odd <- seq_along(lower) %% 2 == 1
  list(ifelse(diagonal, 1, 0), ifelse(diagonal, 0.5, -0.1), ifelse(diagonal, 0.3, 0.05) * odd,
    ifelse(diagonal, 0.8, 0.2) * !odd, rep(0, length(lower)))
}

joint <- function(fit) {
  X <- as.matrix(getME(fit, "X")); ZL <- as.matrix(getME(fit, "Z") %*% getME(fit, "Lambda"))
  A <- as.matrix(Matrix::bdiag(diag(ncol(X)), getME(fit, "Lambda")))
  M <- rbind(cbind(crossprod(X), crossprod(X, ZL)), cbind(crossprod(ZL, X), crossprod(ZL) + diag(ncol(ZL))))
  sigma(fit)^2 * A %*% solve(M) %*% t(A)
}

results <- function(rows, score) {
  rows$y <- rows[[score]]; rows <- rows[!is.na(rows$y), ]
  rows$quarter_c <- rows$quarter - mean(rows$quarter)
  formula <- y ~ quarter_c + (1 + quarter_c | rep) + (1 | repday) + (1 | observer)
  if (length(unique(rows$scenario)) > 1) formula <- update(formula, . ~ . + scenario)
  parsed <- lFormula(formula, rows, REML = TRUE)
  criterion <- do.call(mkLmerDevfun, parsed)
  lower <- parsed$reTrms$lower
  theta <- optimum(criterion, lower)
  at <- lapply(givenThetas(lower), function(t) list(theta = t, criterion = criterion(t)))
  steepness <- gradient(criterion, theta, lower)
  best <- criterion(theta)
  fit <- mkMerMod(environment(criterion), list(par = theta, fval = best, feval = 0, conv = 0),
    parsed$reTrms, fr = parsed$fr)
  V <- joint(fit); p <- length(fixef(fit)); beta <- fixef(fit); se <- sqrt(diag(vcov(fit)))
  stopifnot(max(abs(sqrt(diag(V))[seq_len(p)] - se)) < 1e-8)
  first <- p + 1 + c(0, cumsum(lengths(parsed$reTrms$Ztlist |> lapply(rownames))))
  names(first) <- c(names(parsed$reTrms$cnms), "end")
  reps <- levels(parsed$reTrms$flist$rep); observers <- levels(parsed$reTrms$flist$observer)
  intercepts <- first[["rep"]] + 2 * (seq_along(reps) - 1)
  total <- function(beta, b) V[beta, beta] + diag(V)[b] + 2 * V[beta, b]
  slopeAt <- which(names(beta) == "quarter_c"); slopes <- intercepts + 1
  covariance <- V[1, slopeAt] + V[cbind(intercepts, slopes)] + V[1, slopes] + V[slopeAt, intercepts]
  severities <- first[["observer"]] + seq_along(observers) - 1
  modes <- ranef(fit, condVar = FALSE); spread <- as.data.frame(VarCorr(fit), order = "lower.tri")
  repCov <- VarCorr(fit)$rep
  list(n = nrow(rows), quarter_mean = mean(rows$quarter), theta_names = names(getME(fit, "theta")),
    theta = theta, reml_criterion = best, gradient = steepness, criterion_at_theta = at, sigma = sigma(fit),
    sd = list(repday = sqrt(VarCorr(fit)$repday[1]), rep_intercept = sqrt(repCov[1, 1]),
      rep_quarter = sqrt(repCov[2, 2]), observer = sqrt(VarCorr(fit)$observer[1])),
    rep_covariance = repCov[1, 2],
    rep_correlation = if (prod(diag(repCov)) > 0) repCov[1, 2] / sqrt(prod(diag(repCov))) else NA,
    fixef_names = names(beta), fixef = unname(beta), fixef_se = unname(se),
    reps = reps, rep_mode = list(intercept = modes$rep[[1]], quarter = modes$rep[[2]]),
    rep_total_se = list(intercept = sqrt(total(1, intercepts)), quarter = sqrt(total(slopeAt, slopes))),
    rep_total_cov = covariance,
    observers = observers, observer_mode = modes$observer[[1]], observer_se = sqrt(diag(V)[severities]))
}

write <- function(name, scores) {
  rows <- read.csv(paste0(name, ".csv"))
  out <- c(list(made_with = paste0("R ", getRversion(), ", lme4 ", packageVersion("lme4"))),
    sapply(scores, function(score) results(rows, score), simplify = FALSE))
  text <- toJSON(out, digits = I(10), auto_unbox = TRUE, na = "null", pretty = FALSE)
  writeLines(gsub('("[a-z_]+":)', "\n\\1", text), paste0("mixed-", name, ".json"))
  for (score in scores) with(out[[score]], cat(name, score, n, format(reml_criterion, digits = 12), "\n  ",
    paste(theta_names, signif(theta, 5)), "\n   gradient", signif(gradient, 2), "\n"))
}

# S's normal approximation with ties and continuity, of each of the trends in companions.json.
kendall <- function() {
  normal <- sapply(fromJSON("companions.json", simplifyDataFrame = FALSE)$trends, function(trend) {
    if (length(unique(trend$values)) < 2) return(NA)
    suppressWarnings(cor.test(trend$times, trend$values, method = "kendall", exact = FALSE,
      continuity = TRUE)$p.value)
  })
  write_json(list(p_normal = normal), "kendall.json", digits = I(10), na = "null", auto_unbox = TRUE)
}

set <- product()
write.csv(set, "product.csv", row.names = FALSE, quote = FALSE)
write("demo-8", c("overall", "insight"))
write("demo-24", c("overall", "insight"))
write("product", "score")
kendall()
