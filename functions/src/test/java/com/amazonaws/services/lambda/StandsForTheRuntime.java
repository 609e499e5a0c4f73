package com.amazonaws.services.lambda;

public record StandsForTheRuntime() {}
