using System.Globalization;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Features.Shared;

namespace LaraOchBemastra.Web.Features.Booking;

/// <summary>What a row stands for, in words.</summary>
public static class BookingWords
{
    public static string Of(this EnumWords words, BookingSubject subject) => subject switch
    {
        { Work: { } work } => $"{words.Of(subject.WhateverWork)}, {words[work].ToLower(CultureInfo.CurrentUICulture)}",
        { Line: var (kind, treatment) } => $"{words[kind]}, {words[treatment].ToLower(CultureInfo.CurrentUICulture)}",
        { Side: { } side } => words[side],
        _ => subject.Key,
    };
}
