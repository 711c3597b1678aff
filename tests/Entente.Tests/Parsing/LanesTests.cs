using Entente.Reading.Parsing;

namespace Entente.Tests.Parsing;

public sealed class LanesTests
{
    [Fact]
    public void Fill_ThreeLengths_RowsGoPlaceByPlace()
    {
        var lanes = new Lanes();
        lanes.Fill([4, 2, 2]);
        Assert.Equal(8, lanes.Rows);
        Assert.Equal((3, 3, 1, 1, 0), (lanes.Active(0), lanes.Active(1), lanes.Active(2), lanes.Active(3), lanes.Active(4)));
        Assert.Equal(5, lanes.Row(2, 1));
        Assert.Equal(7, lanes.Row(0, 3));
    }
}
